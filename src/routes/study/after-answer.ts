/** What is needed from the first answer on: fetched behind the first question, not before it. */
export { default as Feedback } from './Feedback.svelte';
export { JustGraded } from './just-graded.svelte.ts';
export { Proofs } from './proofs.svelte.ts';
export { Voice } from './voice.svelte.ts';
export { default as RateButtons } from './RateButtons.svelte';
export { default as Rest } from './Rest.svelte';
export { default as SwipeLabel } from './SwipeLabel.svelte';
export { swipe } from './swipe.ts';
export { answerKeys } from '#lib/ui/keys.ts';
export { canPutOff, press } from './study-keys.ts';
export { reviewOf } from './review-of.ts';
export { gradeKnowing } from './grading.ts';
export { verdict } from '#lib/ui/feedback/verdict.ts';
export { letGo } from './let-go.ts';
export { soon } from './soon.ts';
