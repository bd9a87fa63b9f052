/** In: things, how many of them are enough, and a question about one. Out: whether enough of them say yes; those that can't change it any more aren't asked. */
export function areEnough<Thing>(
  things: readonly Thing[],
  enough: number,
  is: (thing: Thing) => boolean,
): boolean {
  let missing = things.length - enough;
  for (const thing of things) if (!is(thing) && --missing < 0) return false;
  return missing >= 0;
}
