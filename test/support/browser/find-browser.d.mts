export function findBrowser(): Promise<
  | { readonly executablePath: string; readonly env: Readonly<Record<string, string>> }
  | { readonly missing: string }
>
