/**
 * Pictures that the built page has loaded before scripts ran, by hash: the stage takes them over, so
 * that they are not loaded, decoded and painted a second time.
 */
export function loadedPictures(page: ParentNode): Map<string, HTMLPictureElement> {
  const found = new Map<string, HTMLPictureElement>();
  for (const figure of page.querySelectorAll<HTMLElement>('[data-picture]')) {
    const picture = figure.querySelector('picture');
    if (figure.dataset.picture && picture?.querySelector('img')?.loading === 'eager')
      found.set(figure.dataset.picture, picture);
  }
  return found;
}
