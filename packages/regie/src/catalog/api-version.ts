/** Version of the open-data API as a whole. */
export const apiVersion = '1.0.0';
