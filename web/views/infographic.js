/** @import {Context} from '../types.js' */
/** @import {Palette} from './picture-svg.js' */
import { html, nothing } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { contentsOf } from './infographic-contents.js';
import { layOut } from './infographic-layout.js';
import { contentsTable } from './infographic-table.js';
import { method } from './method.js';
import { hues, kInk, kPaper, kRest, kSoft } from './paper.js';
import { pngOf } from './picture-canvas.js';
import { described, svgOf } from './picture-svg.js';

/** The picture of the comparison, for articles that want it alone. The table below it has the same contents. @param {Context} context */
export const infographic = (context) => {
  const { quiz, late, on, words: { text } } = context;
  const contents = contentsOf(context);
  return html`
    <article class="card result infographic" part="card infographic" aria-labelledby="title">
      <div class="plate">
        <h2 id="title" class="hidden" lang=${quiz.language ?? nothing}>${quiz.title}</h2>
        ${contents.parts.length > 0
          ? html`
              <p class="hidden" id="about">${descriptionOf(context)}</p>
              <div class="picture">${picture(context)}</div>
              ${contentsTable(context, contents)}
            `
          : late
            ? html`<p role="alert">${text(`late.${late}`)}</p>
                <div class="actions"><button type="button" part="button" @click=${on.complete}>${text('error.retry')}</button></div>`
            : nothing}
        <p class="small">${method(context)}</p>
      </div>
    </article>
  `;
};

/** @param {Context} context */
const descriptionOf = ({ quiz, words: { language, text } }) => {
  const roles = new Intl.ListFormat(language).format(quiz.roles.map(({ name }) => name));
  return text('infographic.text', { roles });
};

/** @param {Context} context @param {Element} element Gives the font. */
const rulerFor = ({ words }, element) => {
  const pen = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
  return { pen, family: getComputedStyle(element).fontFamily, language: words.language };
};

// ── On the page ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** The page's own colours. `var()` is resolved by result.css. @type {Palette} */
const kPage = {
  colour: (name) => (name === 'ink' ? 'currentColor' : name === 'soft' ? 'var(--_soft)' : name === 'rest' ? 'var(--_line)' : 'var(--_role)'),
};

/** Draws the picture as wide as the element around it, which must have been laid out, and again when there is other room or another font. */
class Drawing extends Directive {
  /** @type {HTMLElement | undefined} */
  #around;
  #width = 0;
  /** @type {unknown[]} What the picture was drawn for. */
  #drawnFor = [];
  /** @type {Element | undefined} */
  #drawn;

  /** @param {Context} _ */
  render(_) {
    return nothing;
  }

  /** @param {import('lit/directive.js').ChildPart} part @param {[Context]} given */
  update({ parentNode, options }, [context]) {
    const around = /** @type {HTMLElement} */ (parentNode);
    const { host } = /** @type {{host: import('lit').LitElement}} */ (options);
    if (around !== this.#around) {
      this.#around = around;
      new ResizeObserver(([{ contentRect: { width } }]) => {
        if (Math.floor(width) === this.#width) return;
        this.#width = Math.floor(width);
        host.requestUpdate();
      }).observe(around);
    }
    if (this.#width === 0) return nothing;
    const before = this.#drawn;
    const drawn = this.#draw(context, around);
    // The first use of a font loads it.
    if (drawn !== before) document.fonts.ready.then(() => host.requestUpdate());
    return drawn;
  }

  /** @param {Context} context @param {HTMLElement} around */
  #draw(context, around) {
    const { quiz, words } = context;
    const ruler = rulerFor(context, around);
    const em = parseFloat(getComputedStyle(around).fontSize);
    ruler.pen.font = `${em}px ${ruler.family}`;
    // A font that has been loaded since gives the title another width.
    const now = [quiz, words, this.#width, em, ruler.family, ruler.pen.measureText(quiz.title).width];
    if (!this.#drawn || now.some((value, index) => value !== this.#drawnFor[index])) {
      this.#drawnFor = now;
      const made = layOut(contentsOf(context), words, ruler, { width: this.#width, em, margin: 0, paper: false });
      this.#drawn = svgOf(made, kPage);
      this.#drawn.setAttribute('aria-labelledby', 'title');
      this.#drawn.setAttribute('aria-describedby', 'about');
    }
    return this.#drawn;
  }
}

const picture = directive(Drawing);

// ── To keep ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const kFile = { width: 1200, em: 22, margin: 2.6, paper: true };
/** Fonts that are there if the page's own is not, where the picture is opened. */
const kFallback = 'system-ui, sans-serif';

/** The picture as a file. @param {Context} context @param {Element} element Gives the font and the roles' colours.
 * @param {'png' | 'svg'} format @returns {Promise<Blob>} */
export const fileOf = async (context, element, format) => {
  const { quiz, words } = context;
  const ruler = rulerFor(context, element);
  const hue = hues(element, ruler.pen);
  /** @type {Palette} */
  const palette = {
    colour: (name) => (name === 'ink' ? kInk : name === 'soft' ? kSoft : name === 'rest' ? kRest : hue(Number(name.slice('role-'.length)))),
    paper: kPaper,
    family: `${ruler.family}, ${kFallback}`,
  };
  const host = /^https?:$/.test(location.protocol) ? location.host : undefined;
  const made = layOut(contentsOf(context), words, { ...ruler, family: palette.family ?? '' }, { ...kFile, host });
  if (format === 'png') return pngOf(made, palette);
  const drawn = svgOf(made, palette, described(quiz.title, descriptionOf(context)));
  drawn.setAttribute('lang', quiz.language ?? words.language);
  return new Blob([new XMLSerializer().serializeToString(drawn)], { type: 'image/svg+xml' });
};
