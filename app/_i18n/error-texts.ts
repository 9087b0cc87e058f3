/** `app.error` of messages/en.json once more: to import that file would put all of it into every page's script. */
export const ERROR_TEXTS = {
  title: "Something went wrong here",
  text: "This page could not be shown. Nothing that you entered is lost. Try again; if it fails once more, start from the home page.",
  retry: "Try again",
  home: "To the home page",
};
