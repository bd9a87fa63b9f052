import { announcer } from '$lib/ui/announcer.svelte';

/** Says whether screen reader mode is on, whoever turned it: the person's switch, or Monaco's own detection. */
export function sayReader(on: boolean) {
  announcer.say(
    on
      ? 'Screen reader mode is on: the editor reads whole pages, and its cursor follows yours.'
      : 'Screen reader mode is off.',
  );
}
