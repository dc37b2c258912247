/** Everyday units for the converter that quick exit opens. Names come from `Intl`, in any language. */

export interface Unit {
  /** A unit that `Intl.NumberFormat` can name. */
  id: string;
  /** Value in the kind's base unit: amount * factor + shift. */
  factor: number;
  shift?: number;
}

export const kinds: Record<string, Unit[]> = {
  length: [
    { id: 'inch', factor: 0.0254 },
    { id: 'centimeter', factor: 0.01 },
    { id: 'foot', factor: 0.3048 },
    { id: 'meter', factor: 1 },
    { id: 'mile', factor: 1609.344 },
    { id: 'kilometer', factor: 1000 }
  ],
  mass: [
    { id: 'pound', factor: 0.45359237 },
    { id: 'kilogram', factor: 1 },
    { id: 'ounce', factor: 0.028349523125 },
    { id: 'gram', factor: 0.001 }
  ],
  temperature: [
    { id: 'fahrenheit', factor: 5 / 9, shift: -160 / 9 },
    { id: 'celsius', factor: 1 }
  ],
  volume: [
    { id: 'gallon', factor: 3.785411784 },
    { id: 'liter', factor: 1 },
    { id: 'fluid-ounce', factor: 0.0295735295625 },
    { id: 'milliliter', factor: 0.001 }
  ],
  speed: [
    { id: 'mile-per-hour', factor: 1.609344 },
    { id: 'kilometer-per-hour', factor: 1 }
  ],
  time: [
    { id: 'hour', factor: 3600 },
    { id: 'minute', factor: 60 },
    { id: 'second', factor: 1 },
    { id: 'day', factor: 86_400 },
    { id: 'week', factor: 604_800 }
  ]
};

/** Amount that the table of common conversions shows of a kind; 1 where none is named. */
export const samples: Record<string, number> = { temperature: 68 };

export const convert = (amount: number, from: Unit, to: Unit): number =>
  (amount * from.factor + (from.shift ?? 0) - (to.shift ?? 0)) / to.factor;

/** An amount with its unit, in words: "2.54 centimeters". */
export const worded = (lang: string, amount: number, unit: Unit): string =>
  new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: unit.id,
    unitDisplay: 'long',
    maximumSignificantDigits: 5
  }).format(amount);

/** The unit's name alone, as it stands beside many. */
export const nameOf = (lang: string, unit: Unit): string =>
  new Intl.NumberFormat(lang, { style: 'unit', unit: unit.id, unitDisplay: 'long' })
    .formatToParts(5)
    .filter((part) => part.type === 'unit')
    .map((part) => part.value)
    .join('')
    .trim();
