import { useMemo, useState } from 'react';
import { DepartmentDialog } from '../../components/department-dialog.tsx';
import type { Review } from '../../lib/decisions/review.ts';
import { copyForDepartment } from '../../lib/personal-data/department-copy.ts';

interface Props {
  readonly review: Review;
  readonly onCopy: (text: string) => void;
  readonly onClose: () => void;
}

/** The department's copy of the letter on the desk. Loaded when it is first asked for. */
export default function DepartmentCopyView({ review, onCopy, onClose }: Props) {
  const [hideOthers, setHideOthers] = useState(false);
  const { message, questions, personalData } = review.request;
  const copy = useMemo(
    () =>
      copyForDepartment({ message, questions, personalData, thirdParties: hideOthers ? 'label' : 'keep' }),
    [message, questions, personalData, hideOthers],
  );
  return (
    <DepartmentDialog
      text={copy.text}
      leftOut={copy.takenOut}
      hideOthers={hideOthers}
      onHideOthers={setHideOthers}
      onCopy={() => onCopy(copy.text)}
      onClose={onClose}
    />
  );
}
