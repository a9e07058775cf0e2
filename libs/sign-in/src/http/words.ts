import { SignInProblem } from '../checks/sign-in-problem.js';

/** The texts of the pages that the server renders itself. */
export interface Words {
  readonly notSignedIn: string;
  /** Where nothing better is known. */
  readonly failed: string;
  readonly later: string;
  readonly tooMany: string;
  readonly nothingHere: string;
  readonly nothingHereWhy: string;
  readonly toSignIn: string;
  /** Before the number that IT finds the failure by. */
  readonly number: string;
  readonly signOutQuestion: string;
  readonly signOut: string;
  readonly stay: string;
  readonly signInTo: (company: string) => string;
  readonly signInAs: (name: string) => string;
  readonly signInAsQuestion: (name: string) => string;
  readonly askBecause: (provider: string, name: string) => string;
  readonly linkQuestion: (provider: string) => string;
  readonly linkBecause: (provider: string, name: string) => string;
  readonly linkIt: string;
  readonly no: string;
  readonly linkWhy: (name: string) => string;
  readonly linkGone: string;
  readonly linkOnce: string;
  /** Whom to ask for another one. */
  readonly linkAsk: (company: string) => string;
  /** Before the command that makes one. */
  readonly linkForIt: string;
  /** What the person can do about it, where they can; what only IT can mend is told to IT. */
  readonly problems: Partial<Record<SignInProblem, string>>;
}

export const english: Words = {
  notSignedIn: 'You are not signed in',
  failed: 'Your identity provider’s answer could not be accepted. Try again; if it happens again, tell IT the number below.',
  later: 'Signing in did not work just now. Try again in a moment.',
  tooMany: 'Too many sign-ins from your network at once. Wait a minute and try again.',
  nothingHere: 'There is nothing here',
  nothingHereWhy: 'This address is not one of ours, or no longer.',
  toSignIn: 'To the sign-in page',
  number: 'Number for IT:',
  signOutQuestion: 'Sign out?',
  signOut: 'Sign out',
  stay: 'Stay',
  signInTo: (company) => `Sign in to ${company}?`,
  signInAs: (name) => `Sign in as ${name}`,
  signInAsQuestion: (name) => `Sign in as ${name}?`,
  askBecause: (provider, name) => `${provider} says that you are ${name}. If you didn’t begin this there, don’t go on.`,
  linkQuestion: (provider) => `Let ${provider} sign you in, too?`,
  linkBecause: (provider, name) => `${provider} says that you are ${name}, who is known here otherwise. Who can sign in there as you can then sign in here as you. Go on only if your company uses ${provider}.`,
  linkIt: 'Let it sign me in',
  no: 'No',
  linkWhy: (name) => `This link was made on the machine that runs the hub. It lets one browser in as ${name}, once.`,
  linkGone: 'This link doesn’t work any more',
  linkOnce: 'A sign-in link lets one browser in, once, within a quarter of an hour. This one was used already, or is too old.',
  linkAsk: (company) => `If you are signed in already, or sign in another way, go on from the sign-in page. Else ask those who run ${company}, usually IT, for a new link.`,
  linkForIt: 'For IT, on the hub’s machine:',
  problems: {
    STATUS: 'Your identity provider did not sign you in. Try again; if it says no again, ask IT whether you may use this hub.',
    UNSOLICITED: 'Sign in from our own page.',
    REQUEST_GONE: 'It took too long, or this answer was used already, as happens with the Back button. Sign in again.',
    ASSERTION_USED: 'This answer was used already, as happens with the Back button. Sign in again.',
    OTHER_BROWSER: 'You came back in another browser than you began in, or it keeps no cookies. Allow cookies for this address and sign in again.',
    TRANSIENT: 'The provider names people anew each time; IT must set a lasting name.',
    FORMER: 'This account belongs to somebody who has left.',
    UNKNOWN_PERSON: 'You have no account here yet. Ask IT.',
    MAIL_TAKEN: 'Somebody with your mail address is here already. Ask IT to link the two.',
    MAIL_KNOWN: 'You are known here by another provider already. Sign in by that one, then choose this one under Settings, Sessions; or ask IT.',
    SUBJECT_TAKEN: 'Your mail address was somebody else’s before. Ask IT.',
  },
};

export const german: Words = {
  notSignedIn: 'Du bist nicht angemeldet',
  failed: 'Die Antwort deines Identitätsanbieters konnte nicht angenommen werden. Versuch es noch einmal; klappt es wieder nicht, nenne der IT die Nummer unten.',
  later: 'Das Anmelden hat gerade nicht geklappt. Versuch es gleich noch einmal.',
  tooMany: 'Aus deinem Netz kommen zu viele Anmeldungen auf einmal. Warte eine Minute und versuch es noch einmal.',
  nothingHere: 'Hier ist nichts',
  nothingHereWhy: 'Diese Adresse gehört nicht uns, oder nicht mehr.',
  toSignIn: 'Zur Anmeldeseite',
  number: 'Nummer für die IT:',
  signOutQuestion: 'Abmelden?',
  signOut: 'Abmelden',
  stay: 'Bleiben',
  signInTo: (company) => `Bei ${company} anmelden?`,
  signInAs: (name) => `Als ${name} anmelden`,
  signInAsQuestion: (name) => `Als ${name} anmelden?`,
  askBecause: (provider, name) => `${provider} sagt, du bist ${name}. Wenn du das nicht dort begonnen hast, mach nicht weiter.`,
  linkQuestion: (provider) => `Soll dich auch ${provider} anmelden?`,
  linkBecause: (provider, name) => `${provider} sagt, du bist ${name}, und du bist hier auf andere Weise bekannt. Wer sich dort als du anmelden kann, kann es dann auch hier. Mach nur weiter, wenn deine Firma ${provider} benutzt.`,
  linkIt: 'Ja, es soll mich anmelden',
  no: 'Nein',
  linkWhy: (name) => `Dieser Link wurde auf der Maschine gemacht, auf der dieser Hub läuft. Er lässt einen Browser ein einziges Mal als ${name} herein.`,
  linkGone: 'Dieser Link geht nicht mehr',
  linkOnce: 'Ein Anmeldelink lässt einen Browser ein einziges Mal herein, innerhalb einer Viertelstunde. Dieser wurde schon benutzt oder ist zu alt.',
  linkAsk: (company) => `Bist du schon angemeldet oder meldest dich anders an, geht es auf der Anmeldeseite weiter. Sonst bitte die, die ${company} betreiben, meist die IT, um einen neuen Link.`,
  linkForIt: 'Für die IT, auf der Maschine des Hubs:',
  problems: {
    STATUS: 'Dein Identitätsanbieter hat dich nicht angemeldet. Versuch es noch einmal; sagt er wieder nein, frag die IT, ob du diesen Hub benutzen darfst.',
    UNSOLICITED: 'Melde dich von unserer eigenen Seite aus an.',
    REQUEST_GONE: 'Es hat zu lange gedauert, oder diese Antwort wurde schon benutzt, wie es beim Zurückgehen geschieht. Melde dich noch einmal an.',
    ASSERTION_USED: 'Diese Antwort wurde schon benutzt, wie es beim Zurückgehen geschieht. Melde dich noch einmal an.',
    OTHER_BROWSER: 'Du bist in einem anderen Browser zurückgekommen, als du begonnen hast, oder er behält keine Cookies. Erlaube Cookies für diese Adresse und melde dich noch einmal an.',
    TRANSIENT: 'Der Anbieter benennt Leute jedes Mal anders; die IT muss einen bleibenden Namen einstellen.',
    FORMER: 'Dieses Konto gehört jemandem, der nicht mehr hier ist.',
    UNKNOWN_PERSON: 'Du hast hier noch kein Konto. Frag die IT.',
    MAIL_TAKEN: 'Jemand mit deiner Mailadresse ist schon hier. Bitte die IT, beide zu verbinden.',
    MAIL_KNOWN: 'Du bist hier schon durch einen anderen Anbieter bekannt. Melde dich mit jenem an und wähle diesen dann unter Einstellungen, Sitzungen; oder frag die IT.',
    SUBJECT_TAKEN: 'Deine Mailadresse gehörte vorher jemand anderem. Frag die IT.',
  },
};

export const chinese: Words = {
  notSignedIn: '你尚未登录',
  failed: '无法接受身份提供方的答复。请重试；如果仍然失败，请把下面的编号告诉 IT。',
  later: '刚才登录未成功。请稍后重试。',
  tooMany: '你所在网络的登录次数过多。请等一分钟后重试。',
  nothingHere: '这里什么都没有',
  nothingHereWhy: '此地址不属于本站，或已不再使用。',
  toSignIn: '前往登录页',
  number: '给 IT 的编号：',
  signOutQuestion: '要退出登录吗？',
  signOut: '退出登录',
  stay: '留下',
  signInTo: (company) => `登录 ${company}？`,
  signInAs: (name) => `以 ${name} 的身份登录`,
  signInAsQuestion: (name) => `要以 ${name} 的身份登录吗？`,
  askBecause: (provider, name) => `${provider} 表示你是 ${name}。如果不是你在那里发起的登录，请不要继续。`,
  linkQuestion: (provider) => `也让 ${provider} 为你登录吗？`,
  linkBecause: (provider, name) => `${provider} 表示你是 ${name}，而你在这里是以其他方式登录的。之后，谁能在那里以你的身份登录，谁就能在这里以你的身份登录。只有当你的公司使用 ${provider} 时才继续。`,
  linkIt: '让它为我登录',
  no: '不',
  linkWhy: (name) => `此链接是在运行本站的机器上生成的，可让一个浏览器以 ${name} 的身份登录一次。`,
  linkGone: '此链接已失效',
  linkOnce: '登录链接只能让一个浏览器在一刻钟内登录一次。此链接已被使用或已过期。',
  linkAsk: (company) => `如果你已登录，或以其他方式登录，请从登录页继续。否则请向 ${company} 的管理方（通常是 IT）要一个新链接。`,
  linkForIt: '给 IT，在本站的机器上：',
  problems: {
    STATUS: '身份提供方没有让你登录。请重试；如果仍被拒绝，请询问 IT 你是否可以使用本站。',
    UNSOLICITED: '请从我们自己的页面登录。',
    REQUEST_GONE: '时间过长，或此答复已被使用过（例如点了“后退”）。请重新登录。',
    ASSERTION_USED: '此答复已被使用过（例如点了“后退”）。请重新登录。',
    OTHER_BROWSER: '你返回时使用的浏览器与开始时不同，或浏览器不保存 Cookie。请允许此地址使用 Cookie，然后重新登录。',
    TRANSIENT: '身份提供方每次给出不同的名称；IT 需要设置固定的名称。',
    FORMER: '此账号属于已离开的人员。',
    UNKNOWN_PERSON: '你在这里还没有账号。请联系 IT。',
    MAIL_TAKEN: '已有人使用你的邮箱地址。请让 IT 将两者关联。',
    MAIL_KNOWN: '你已通过另一个身份提供方在此登录过。请先用它登录，再在“设置 › 会话”中选择这一个；或联系 IT。',
    SUBJECT_TAKEN: '你的邮箱地址以前属于别人。请联系 IT。',
  },
};
