/** The texts of the demo provider's pages. */
export interface DemoWords {
  readonly provider: string;
  readonly choose: string;
  readonly whoAreYou: (company: string) => string;
  readonly invented: string;
  readonly nobodyYet: string;
  readonly startHere: string;
  readonly others: string;
  readonly guest: string;
  readonly signingIn: string;
  readonly goOn: string;
  readonly nobodySignedIn: string;
  readonly toHub: string;
  readonly signedInAs: (who: string) => string;
  readonly whatSignOutDoes: string;
  readonly signOutEverywhere: string;
  /** What each of the five to begin with shows, by handle. */
  readonly shows: Readonly<Record<string, string>>;
}

const english: DemoWords = {
  provider: 'Demo identity provider',
  choose: 'Choose who you are',
  whoAreYou: (company) => `Who are you at ${company} today?`,
  invented: 'Everybody here is invented and needs no password. Choose a face to sign in as.',
  nobodyYet: 'There are no people yet. Load this page again once this was run:',
  startHere: 'Start with one of these',
  others: 'Everybody else',
  guest: 'Guest',
  signingIn: 'Signing you in …',
  goOn: 'Continue',
  nobodySignedIn: 'Nobody is signed in here.',
  toHub: 'To the hub',
  signedInAs: (who) => `Signed in as ${who}`,
  whatSignOutDoes: 'Signing out here ends the session in the hub as well: single logout, begun by the provider.',
  signOutEverywhere: 'Sign out everywhere',
  shows: {
    ada: 'An engineer: the stream, articles, everyday work.',
    grace: 'The chief executive: speaks to the whole company.',
    mia: 'A moderator: looks after reports.',
    tom: 'Of IT, an administrator: runs the hub.',
    gil: 'A guest: sees one private channel and nothing else.',
  },
};

const german: DemoWords = {
  provider: 'Identitätsanbieter der Demo',
  choose: 'Wähle, wer du bist',
  whoAreYou: (company) => `Wer bist du heute bei ${company}?`,
  invented: 'Alle hier sind erfunden und brauchen kein Passwort. Wähle ein Gesicht, um dich damit anzumelden.',
  nobodyYet: 'Hier ist noch niemand. Lade diese Seite neu, sobald das gelaufen ist:',
  startHere: 'Beginne mit jemandem von diesen',
  others: 'Alle anderen',
  guest: 'Gast',
  signingIn: 'Du wirst angemeldet …',
  goOn: 'Weiter',
  nobodySignedIn: 'Hier ist niemand angemeldet.',
  toHub: 'Zum Hub',
  signedInAs: (who) => `Angemeldet als ${who}`,
  whatSignOutDoes: 'Wer sich hier abmeldet, beendet auch die Sitzung im Hub: Single Logout, vom Anbieter begonnen.',
  signOutEverywhere: 'Überall abmelden',
  shows: {
    ada: 'Eine Ingenieurin: der Strom, Artikel, der Alltag.',
    grace: 'Die Geschäftsführerin: spricht zur ganzen Firma.',
    mia: 'Eine Moderatorin: kümmert sich um Meldungen.',
    tom: 'Aus der IT, Administrator: betreibt den Hub.',
    gil: 'Ein Gast: sieht einen privaten Kanal und sonst nichts.',
  },
};

const chinese: DemoWords = {
  provider: '演示身份提供方',
  choose: '选择你的身份',
  whoAreYou: (company) => `今天你是 ${company} 的谁？`,
  invented: '这里的人都是虚构的，无需密码。选择一个人来登录。',
  nobodyYet: '还没有人员。运行以下命令后请重新加载本页：',
  startHere: '从其中一位开始',
  others: '其他人',
  guest: '访客',
  signingIn: '正在登录……',
  goOn: '继续',
  nobodySignedIn: '此处无人登录。',
  toHub: '前往本站',
  signedInAs: (who) => `已以 ${who} 的身份登录`,
  whatSignOutDoes: '在此退出登录也会结束站内的会话：由身份提供方发起的单点退出。',
  signOutEverywhere: '在所有地方退出登录',
  shows: {
    ada: '工程师：信息流、文章、日常工作。',
    grace: '首席执行官：面向全公司发言。',
    mia: '审核员：处理举报。',
    tom: 'IT 管理员：运行本站。',
    gil: '访客：只能看到一个私有频道。',
  },
};

const WORDS: Record<string, DemoWords> = { en: english, de: german, 'zh-Hans': chinese };

/** @param language as `languageOf` gives its tag */
export function demoWords(language: string): DemoWords {
  return WORDS[language] ?? english;
}
