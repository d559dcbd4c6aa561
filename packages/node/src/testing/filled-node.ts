import { fill, recordsOf } from './records.ts';
import { anna, bram, gp, hospital, type TestNode, type TestNodeOptions, testNode } from './test-node.ts';

/** A node whose hospital knows Anna and Bram. */
export async function filledNode(options: TestNodeOptions = {}): Promise<TestNode> {
  const node = await testNode(options);
  const repository = node.tenants.get(hospital)?.repository;
  if (repository !== undefined) {
    await fill(repository, recordsOf('anna', anna), recordsOf('bram', bram));
  }
  return node;
}

/** A GP asks, everything is permitted, the log works, and nothing was noted yet. */
export function startAgain(node: TestNode): void {
  node.actAs(gp);
  node.endGrants(anna);
  node.setConsent({ ok: true, value: { GGC002: 'permit', GGC012: 'permit', GGC013: 'permit' } });
  node.breakLog(false);
  node.logged.length = 0;
  node.traces.length = 0;
  node.consentAsked.length = 0;
}
