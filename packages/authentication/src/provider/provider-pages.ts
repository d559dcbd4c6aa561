/** What the provider shows: choosing an account, signing out, and that something went wrong. Dutch first. */
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { escapeHtml, htmlPage } from './html-page.ts';
import type { ProviderClient } from './provider-account.ts';

type Language = 'nl' | 'en';

export function languageOf(locales: unknown): Language {
  return typeof locales === 'string' && /^en\b/.test(locales) ? 'en' : 'nl';
}

/** Choosing who one is. `needed` is what the site asked for; an account below it is shown, and says so. */
export function choosePage(
  { name, accounts }: ProviderClient,
  {
    action,
    language,
    needed,
  }: { readonly action: string; readonly language: Language; readonly needed: readonly string[] },
): string {
  const nl = language === 'nl';
  const buttons = accounts.map(({ id, name: who, about, assurance }) => {
    const low = needed.includes(assurance) ? '' : nl ? ' – te laag voor deze site' : ' – too low for this site';
    return `<li><button class="account" name="account" value="${escapeHtml(id)}"><strong>${escapeHtml(who)}</strong>
<small>${escapeHtml(about[language])}</small>
<small>${nl ? 'Niveau' : 'Level'}: ${escapeHtml(assurance)}${low}</small></button></li>`;
  });
  return htmlPage({
    language,
    title: nl ? `Aanmelden bij ${name}` : `Sign in to ${name}`,
    body: `<p>${nl ? 'Kies als wie u zich aanmeldt. Er is geen wachtwoord.' : 'Choose as whom you sign in. There is no password.'}</p>
<form method="post" action="${escapeHtml(action)}">
<ul>
${buttons.join('\n')}
</ul>
<button class="quiet" name="account" value="">${nl ? 'Afbreken en terug' : 'Stop and go back'}</button>
</form>`,
  });
}

/** Asked by the provider itself when a site sends somebody to sign out. */
export const signOutPage = async (ctx: KoaContextWithOIDC, form: string): Promise<void> => {
  const language = languageOf(ctx.oidc.params?.ui_locales);
  const nl = language === 'nl';
  ctx.body = htmlPage({
    language,
    title: nl ? 'Ook hier afmelden?' : 'Sign out here too?',
    body: `<p>${
      nl
        ? 'U bent afgemeld bij de site. Meldt u zich ook af bij de inlogdienst, dan kan niemand op deze computer zonder u verder.'
        : 'You signed out at the site. If you sign out at the sign-in service too, nobody on this computer can go on without you.'
    }</p>
${form}
<p><button form="op.logoutForm" name="logout" value="yes">${nl ? 'Ja, overal afmelden' : 'Yes, sign out everywhere'}</button></p>
<p><button class="quiet" form="op.logoutForm">${nl ? 'Nee, hier aangemeld blijven' : 'No, stay signed in here'}</button></p>`,
  });
};

export const signedOutPage = async (ctx: KoaContextWithOIDC): Promise<void> => {
  ctx.body = htmlPage({
    language: 'nl',
    title: 'U bent afgemeld',
    body: '<p>U kunt dit venster sluiten.</p>',
  });
};

export const errorPage: NonNullable<Configuration['renderError']> = async (ctx, { error }) => {
  ctx.type = 'html';
  ctx.body = htmlPage({
    language: 'nl',
    title: 'Dit lukt niet',
    body: `<p>De site vroeg iets dat hier niet kan, of dit duurde te lang. Ga terug naar de site en begin opnieuw.</p>
<p lang="en">The site asked something that is not possible here, or this took too long. Go back to the site and begin again.</p>
<p><code>${escapeHtml(error)}</code></p>`,
  });
};

/** Shown when the page to choose on is opened too late or in another browser. */
export function tooLatePage(): string {
  return htmlPage({
    language: 'nl',
    title: 'Dit duurde te lang',
    body: '<p>Ga terug naar de site en meld u opnieuw aan.</p>',
  });
}
