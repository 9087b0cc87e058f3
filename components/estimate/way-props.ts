import type { Dispatch } from "react";
import type { EstimateAction, EstimateState } from "./estimate-state";
import type { EstimateSubject } from "./estimate-subject";

/** What every way in gets: it shows the draft of `state`, changes it by `dispatch`, and keeps no numbers of its own. */
export type WayProps = {
  subject: EstimateSubject;
  state: EstimateState;
  dispatch: Dispatch<EstimateAction>;
  /** Moves the focus to an element by its id, opening the bars when it stands there. */
  leadTo: (id: string) => void;
};
