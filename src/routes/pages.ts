/** The pages that the top bar leads to, in its order. `below`: the route that is current there. */
export const pages = [
  { title: 'Lesson', path: '/lesson/' },
  { title: 'Quiz', path: '/quiz/' },
  { title: 'Projects', path: '/projects/' },
] as const;
