import { finished, halfway } from '../pages/learner';
import { LessonPage } from '../pages/lesson-page';
import { inEveryLook } from '../pages/looks';
import { followBrokenLink } from '../pages/missing-parts';
import { expect } from '../pages/watched';

inEveryLook('the lesson is accessible as somebody has set it', async (page, see) => {
  const lesson = new LessonPage(page);
  await halfway().arrives(page);
  await lesson.open();
  await lesson.chooseLastTabs();
  await lesson.chooseEverywhere('stage');
  await lesson.tickEverything();
  await lesson.copyFirstListing();
  await lesson.unfold();
  await see('tabs, lanes and ticks chosen, contents open');
});

inEveryLook('pages that show how far one is are accessible', async (page, see) => {
  await halfway().arrives(page);
  await page.goto('./');
  await expect(page.getByRole('link', { name: /^Continue: / })).toBeVisible();
  await expect(page.getByRole('link', { name: /to review today$/ })).toBeVisible();
  await see('home, begun');
  await page.goto('./projects/');
  await expect(page.getByText(/2 of \d+ steps/).first()).toBeVisible();
  await see('projects, begun');
  await page.goto('./projects/canary/');
  await expect(page.getByText(/2 of \d+ done/)).toBeVisible();
  await see('a project, some steps ticked');
  await page.goto('./exercises/');
  await expect(page.getByText('begun', { exact: true })).toBeVisible();
  await see('exercises, begun');

  await finished().arrives(page);
  await page.goto('./');
  await expect(page.getByText('Every part is done.')).toBeVisible();
  await see('home, all done');
  await page.goto('./exercises/');
  await expect(page.getByText('passed', { exact: true })).toHaveCount(3);
  await see('exercises, all passed');
});

inEveryLook('the menu is accessible when it is open', async (page, see) => {
  await page.goto('./review/');
  const menu = page.getByLabel('Menu');
  if (await menu.isVisible()) await menu.click();
  await see('the menu, where there is one');
});

inEveryLook('the page for what is not there is accessible', async (page, see) => {
  // As a host answers, but for the statuses, which would be told as trouble.
  await page.route('**/moved-away/', (route) => route.fulfill({ path: 'build/404.html' }));
  await page.route('**/moved-away/way-home/*', (route) =>
    route.fulfill({ contentType: 'text/css', body: '' }),
  );
  await page.goto('./moved-away/');
  await expect(page.getByRole('link')).toHaveText('Go to the start of the course');
  await expect(page.getByRole('heading', { name: 'There is no page at this address' })).toBeVisible();
  await see('no page here');
});

inEveryLook('pages that did not open are accessible', async (page, see, trouble) => {
  await followBrokenLink(page, 'gone');
  await see('a page that is gone from the server');
  await followBrokenLink(page, 'broken');
  await see('a page whose data did not come');
  trouble.length = 0; // the console told of the data that this journey takes away
});
