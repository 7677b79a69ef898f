/** Where the maximum of the sample wallet's agreement is raised: its app. */
export const walletUrl = 'https://app.vipps.example/avtaler/nordlia';
