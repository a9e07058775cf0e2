/** Prints the page, or saves it as PDF, once the pictures that wait until one scrolls to them are there. */
export async function printArticle(): Promise<void> {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('article img')];
  for (const picture of pictures) picture.loading = 'eager';
  // One that can't be loaded is printed as its words.
  await Promise.allSettled(pictures.map((picture) => picture.decode()));
  window.print();
}
