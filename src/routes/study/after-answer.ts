/** What is needed from the first answer on: fetched behind the first question, not before it. */
export { default as Feedback } from './Feedback.svelte';
export { default as RateButtons } from './RateButtons.svelte';
export { default as Rest } from './Rest.svelte';
export { default as SwipeLabel } from './SwipeLabel.svelte';
export { swipe } from './swipe.ts';
export { press } from './study-keys.ts';
export { reviewOf } from './review-of.ts';
export { gradeWith } from './grading.ts';
export { bareQuotes, quotes } from '#lib/ui/feedback/quotes.ts';
export { verdict } from '#lib/ui/feedback/verdict.ts';
