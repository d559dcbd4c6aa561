/**
 * Runs a build as it is for people, wherever that is done: whoever runs tests says `NODE_ENV=test`, by which React would be
 * built for development, slower and with every effect done twice.
 */
export async function asProduction<T>(build: () => Promise<T>): Promise<T> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    return await build();
  } finally {
    if (before === undefined) {
      delete process.env.NODE_ENV;
    } else {
      process.env.NODE_ENV = before;
    }
  }
}
