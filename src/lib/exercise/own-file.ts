/** Files above this are not opened (bytes): graders read 64 kB, and a page should not choke on the rest. */
const LARGEST = 1_000_000;

/** @returns the text with plain line ends, or a sentence why the file can't be opened */
export async function readOwnFile(file: File): Promise<{ name: string; text: string } | { because: string }> {
  if (file.size > LARGEST) {
    return {
      because: `${file.name} has ${Math.round(file.size / 1000)} kB. Files up to ${LARGEST / 1000} kB can be opened here.`,
    };
  }
  try {
    const text = await file.text();
    if (text.includes('\0')) return { because: `${file.name} is not a text file.` };
    return { name: file.name, text: text.replace(/\r\n?/g, '\n') };
  } catch {
    return { because: `${file.name} could not be read.` };
  }
}
