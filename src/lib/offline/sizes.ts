/** Bytes as people read them: `618 kB`, `7.0 MB`. In thousands, as browsers' own settings count. */
export function megabytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
