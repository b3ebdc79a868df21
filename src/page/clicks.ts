import { sendClick } from '../browser/send-click';
import { noticeClicks } from './choice/click-notice';

/** Put only into pages in which a consent platform was found: nobody asks for its value. */
export const result = noticeClicks(window, sendClick);
