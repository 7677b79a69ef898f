import { css } from 'lit';

/**
 * What is said beside the content: `.notice` (a strip with icon and words), `.badge`, `.artwork` and `.skeleton`
 * bars. A tone (`.positive`, `.caution`, `.critical`) colours a notice or a badge; each always has its icon and its
 * word. The transparent borders become visible in forced colours. A line of words is at most some 65 letters long, which are
 * narrower than the digit that `ch` measures.
 */
export const feedback = css`
  .words > p,
  .card > p {
    max-inline-size: 60ch;
    text-wrap: pretty;
  }
  .notice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: var(--_12);
    padding: var(--_12) var(--_16);
    border: 1px solid transparent;
    border-radius: var(--_control-radius);
    background: var(--_tone-surface, var(--_quiet));
    font-size: var(--_15);
  }
  .notice > .icon {
    margin-block: calc((1.45em - 20px) / 2);
    color: var(--_tone, var(--_muted));
  }
  .notice > .button {
    grid-column: 1 / -1;
  }
  .notice strong,
  .notice .headline {
    font-weight: 600;
  }
  .positive {
    --_tone: var(--_positive);
    --_tone-surface: var(--_positive-surface);
  }
  .caution {
    --_tone: var(--_caution);
    --_tone-surface: var(--_caution-surface);
  }
  .critical {
    --_tone: var(--_critical);
    --_tone-surface: var(--_critical-surface);
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: var(--_4);
    padding-block: 1px;
    padding-inline: var(--_4) var(--_8);
    border: 1px solid transparent;
    border-radius: calc(var(--_control-radius) * 3);
    background: var(--_tone-surface, var(--_quiet));
    color: var(--_tone, var(--_muted));
    font-size: var(--_13);
    font-weight: 600;
    line-height: 1.45;
  }
  .badge .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  .artwork {
    position: relative;
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 1px solid transparent;
    border-radius: min(var(--_radius), 10px);
    overflow: hidden;
    background: var(--_quiet);
    color: var(--_muted);
    font-size: var(--_20);
    font-weight: 600;
    line-height: 1;
    user-select: none;
  }
  .artwork img {
    position: absolute;
    inset: -1px;
    inline-size: 44px;
    block-size: 44px;
    max-inline-size: none;
    object-fit: cover;
    background: var(--_surface);
  }
  .skeleton {
    display: inline-block;
    block-size: 1em;
    max-inline-size: 100%;
    vertical-align: middle;
    border-radius: min(var(--_control-radius), 6px);
    background: var(--_quiet);
    color: transparent;
    user-select: none;
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  @keyframes breathe {
    to {
      opacity: 0.5;
    }
  }
  @container (min-width: 30em) {
    .notice > .button {
      grid-column: 2;
      justify-self: start;
    }
  }
  @container (min-width: 40em) {
    .notice {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .notice > .button {
      grid-column: 3;
      align-self: center;
      margin-block: calc(var(--_8) * -1);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .skeleton {
      background: GrayText;
      opacity: 0.4;
    }
  }
`;
