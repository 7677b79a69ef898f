import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Course } from '../course.ts';
import { findingCard } from './finding-card.ts';

/** Everything that was found, what is solved included, each at its place. */
export const findingsView = (course: Course): TemplateResult => html`<div class="findings">
  ${repeat(
    course.checks.found,
    ({ key }) => key,
    (found, index) => findingCard(course, found, index),
  )}
</div>`;
