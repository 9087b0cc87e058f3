/** Reads an event stream line by line, without comments and blank lines. Ends when the stream does. */
export async function* eventLines(response: Response): AsyncGenerator<string> {
  let rest = "";
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line !== "" && !line.startsWith(":")) yield line;
  }
}
