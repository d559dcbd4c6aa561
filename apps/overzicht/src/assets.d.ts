declare module '*.css';

/** The address of the file in the build. */
declare module '*.svg' {
  const address: string;
  export default address;
}
