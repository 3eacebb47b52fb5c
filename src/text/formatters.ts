/** Cached Intl formatters: they are slow to create in a browser. */
export const numberFormat = keep(
  (tag: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options),
);

export const dateTimeFormat = keep(
  (tag: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options),
);

export const pluralRules = keep((tag: string, options: Intl.PluralRulesOptions) => {
  return new Intl.PluralRules(tag, options);
});

export const listFormat = keep(
  (tag: string, options: Intl.ListFormatOptions) => new Intl.ListFormat(tag, options),
);

export const displayNames = keep(
  (tag: string, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(tag, options),
);

function keep<Options, Formatter>(
  make: (tag: string, options: Options) => Formatter,
): (tag: string, options: Options) => Formatter {
  const kept = new Map<string, Formatter>();
  return (tag, options) => {
    const key = tag + JSON.stringify(options);
    const formatter = kept.get(key) ?? make(tag, options);
    kept.set(key, formatter);
    return formatter;
  };
}
