/** What stands after a media type, by name in lower case, without quotes: `; charset=utf-8; fhirVersion="4.0"`. */
export function mediaParameters(mediaType: string): Readonly<Partial<Record<string, string>>> {
  return Object.fromEntries(
    mediaType
      .split(';')
      .slice(1)
      .map((parameter) => {
        const [name = '', value = ''] = parameter.split('=', 2);
        return [name.trim().toLowerCase(), value.trim().replaceAll('"', '')];
      }),
  );
}
