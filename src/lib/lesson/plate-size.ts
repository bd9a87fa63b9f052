/** How wide a character of Overpass Mono is, in em. Source: the font's own advance width, 616 of 1000. */
const advance = 0.616;

/**
 * The size of a plate's letters in a figure.
 * In: the tag, the size wanted and the room there is, in the figure's units. Out: the size wanted, or less where the tag is longer.
 */
export const plateSize = (tag: string, wanted: number, room: number): number =>
  Math.min(wanted, room / (Math.max(1, tag.length) * advance));
