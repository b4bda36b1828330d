/** How far the log has been read, 0–1; absent as long as it takes no time. */
export class Progress {
	share = $state<number>();
}
