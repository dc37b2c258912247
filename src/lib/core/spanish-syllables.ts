/** Spanish syllables: vowel groups; a strong vowel beside a strong one, or an accented weak one, parts the group. */
export function spanishSyllables(text: string): number {
  let total = 0;
  for (const word of text
    .toLowerCase()
    .normalize('NFC')
    .match(/\p{L}+/gu) ?? []) {
    const spoken = word
      .replace(/qu(?=[eiéí])/g, 'q')
      .replace(/gu(?=[eiéí])/g, 'g')
      .replace(/y$/, 'i');
    let inWord = 0;
    for (const group of spoken.match(/[aeiouáéíóúü]+/g) ?? []) {
      inWord += 1;
      for (let index = 1; index < group.length; index += 1) {
        if (isHiatus(group[index - 1] ?? '', group[index] ?? '')) inWord += 1;
      }
    }
    total += Math.max(1, inWord);
  }
  return total;
}

function isHiatus(first: string, second: string): boolean {
  const strong = /[aeoáéó]/;
  return (strong.test(first) && strong.test(second)) || /[íú]/.test(first) || /[íú]/.test(second);
}
