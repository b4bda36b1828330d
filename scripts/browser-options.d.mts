export const launchOptions: { executablePath: string | undefined; args: string[] };
