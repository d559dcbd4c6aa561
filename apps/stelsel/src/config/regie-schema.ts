/** Settings of the agendas. */
import { z } from 'zod';
import { signInSchema } from './sign-in-schema.ts';

export const regieSchema = ({ url, secretFile }: Parameters<typeof signInSchema>[0]) =>
  z
    .strictObject({
      snapshots: z.string().min(1).describe('Folder that keeps the frozen editions of the open data, for ever.'),
      invented: z
        .strictObject({
          seed: z.number().int().min(1).default(7).describe('The same seed gives the same country.'),
          organizations: z.number().int().min(50).default(2_500).describe('About this many care organisations.'),
          network: z
            .strictObject({
              region: z.string().min(1).describe('Name of the region that they are.'),
              organizations: z.string().min(1).describe('File with the invented organisations of the network, JSON.'),
            })
            .optional()
            .describe('Adds the invented organisations of a network as a region of their own, to be measured.'),
        })
        .optional()
        .describe('Adds an invented country beside what the documents say; never in production.'),
      measured: z
        .boolean()
        .default(false)
        .describe('Take what organisations of the network count in their logs, and measure real use with it.'),
      signIn: signInSchema({ url, secretFile }).optional(),
    })
    .optional()
    .describe('The agendas: regional agenda, multi-year agendas, initiatives, money; public pages and open data.');
