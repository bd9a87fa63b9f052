/** The pages that the top bar leads to, in its order. */
export const pages = [
  { title: 'Lesson', path: '/lesson/' },
  { title: 'Exercises', path: '/exercises/' },
  { title: 'Quiz', path: '/quiz/' },
  { title: 'Projects', path: '/projects/' },
  { title: 'Progress', path: '/progress/' },
] as const;
