/** Settings of the mail that MijnZorgoverzicht sends to people who asked for it. */
import { z } from 'zod';

interface Parts {
  readonly secretFile: z.ZodType<{ readonly file: string }, { readonly file: string }>;
}

/** Where mail goes: to a mail server, or to a folder for trying out; exactly one of them. */
export function mailSchema({ secretFile }: Parts) {
  return z
    .strictObject({
      folder: z
        .string()
        .min(1)
        .optional()
        .describe(
          'Folder that takes every mail in the place of a mail server; the site shows them at /postvak. Never in production.',
        ),
      server: z
        .strictObject({
          host: z.string().min(1).describe('The mail server.'),
          port: z.number().int().min(1).max(65_535).default(587).describe('Its port for submission (RFC 6409).'),
          tls: z
            .enum(['starttls', 'implicit', 'none'])
            .default('starttls')
            .describe('starttls is required, not tried; none only for a server on this machine.'),
          from: z.email().describe('The address the mails come from.'),
          user: z.string().min(1).optional().describe('Name to sign in with; without it nobody signs in.'),
          password: secretFile.optional().describe('The password of that name.'),
          certificateAuthority: z.string().optional().describe('File with the authorities of that server, PEM.'),
        })
        .optional()
        .describe('The mail server that takes every mail (SMTP).'),
    })
    .refine(({ folder, server }) => (folder === undefined) !== (server === undefined), {
      error: 'name a folder or a server, not both',
    })
    .refine(({ server }) => server?.tls !== 'none' || /^(127\.|localhost$|::1$)/.test(server.host), {
      error: 'a server elsewhere needs TLS: mail names an address of a person',
      path: ['server', 'tls'],
    });
}
