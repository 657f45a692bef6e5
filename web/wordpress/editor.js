/* The block "RoleFit quiz" in WordPress's editor. PHP draws it on the page; the editor shows it in a frame, as a reader would see it. */
import { kLanguages } from '../quiz/languages.js';
import titles from 'rolefit:quiz-titles';

const { blockEditor, blocks, components, element, i18n } = globalThis.wp;
const { InspectorControls, MediaUpload, MediaUploadCheck, useBlockProps } = blockEditor;
const { Button, Notice, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = components;
const { createElement: el, Fragment, useEffect, useRef, useState } = element;
const { __ } = i18n;

/** What PHP says of the site: `page` is the address of embed.html, `language` that of the articles. */
const site = globalThis.roleFitSite;

/** The quiz that is shown if no other is named. */
const kBuiltIn = 'ds-or-mle';
/** The choice of a file in the list of quizzes. It cannot be the name of one. */
const kFile = '/';
/** The height of the preview until the page in it has told its own. */
const kFirstHeight = 640;

/** A quiz by its name has no such characters. */
const isFile = (quiz) => /[./]/.test(quiz);

/** The name of a language, in that language. */
const languageName = (tag) => {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag);
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
};

const option = (value, label) => ({ value, label });
const quizOptions = () => Object.entries(titles).map(([name, title]) => option(name === kBuiltIn ? '' : name, title));

/** The address of the preview, which keeps no answers. */
const previewAddress = ({ quiz, lang, view, theme, share, advance }) => {
  const page = new URL(site.page, location.href);
  const given = { quiz: quiz && isFile(quiz) ? new URL(quiz, location.origin).href : quiz, lang: lang || site.language, view, theme, share, advance };
  for (const [name, value] of Object.entries(given)) if (value) page.searchParams.set(name, value);
  return page.href;
};

/**
 * Why there is no preview of a quiz, or nothing. embed.html shows no quiz of another host. Otherwise anybody could make a link to this
 * site that shows words of their own.
 */
const hindrance = (quiz) => {
  if (!isFile(quiz)) return '';
  if (!quiz.includes('/')) return __('The page shows the newest file of this name in the media library. There is no preview of it here.', 'role-fit');
  try {
    if (new URL(quiz, location.origin).origin === new URL(site.page, location.href).origin) return '';
  } catch {
    return __('This is not an address of a file.', 'role-fit');
  }
  return __('There is no preview of a quiz from another host. The page shows it if that host sends Access-Control-Allow-Origin.', 'role-fit');
};

/** The quiz in a frame, as high as it is. */
const Preview = ({ attributes, isSelected }) => {
  const frame = useRef();
  const [height, setHeight] = useState(kFirstHeight);
  useEffect(() => {
    const own = frame.current;
    // The editor of newer versions of WordPress is in a frame itself.
    const around = own.ownerDocument.defaultView;
    const hear = ({ source, data }) => {
      if (source === own.contentWindow && data?.type === 'rolefit-height' && Number.isFinite(data.height)) setHeight(data.height);
    };
    const ask = () => own.contentWindow?.postMessage({ type: 'rolefit-height?' }, '*');
    around.addEventListener('message', hear);
    own.addEventListener('load', ask);
    ask();
    return () => {
      around.removeEventListener('message', hear);
      own.removeEventListener('load', ask);
    };
  }, []);
  return el(
    'div',
    { className: 'role-fit-preview' },
    el('iframe', { ref: frame, src: previewAddress(attributes), title: __('Preview of the quiz', 'role-fit'), style: { height } }),
    !isSelected && el('div', { className: 'role-fit-cover' }),
  );
};

/** Asks for a quiz file: from the media library, or by its address, which counts when it has been typed to its end. */
const FileFields = ({ quiz, choose }) => {
  const [typed, setTyped] = useState(quiz);
  useEffect(() => setTyped(quiz), [quiz]);
  const button = ({ open }) => el(Button, { variant: quiz ? 'secondary' : 'primary', onClick: open }, __('Choose or upload a file', 'role-fit'));
  return el(
    'div',
    { className: 'role-fit-file' },
    el(MediaUploadCheck, null, el(MediaUpload, { allowedTypes: ['application/json'], title: __('Quiz file', 'role-fit'), onSelect: ({ url }) => choose(url), render: button })),
    el(TextControl, {
      label: __('Address of the file', 'role-fit'),
      help: __('RoleFit’s page make.html makes such files without code.', 'role-fit'),
      value: typed,
      onChange: setTyped,
      onBlur: () => choose(typed.trim()),
      onKeyDown: ({ key }) => key === 'Enter' && choose(typed.trim()),
    }),
  );
};

const Edit = ({ attributes, setAttributes, isSelected }) => {
  const { quiz, lang, view, theme, resume, share, advance, more } = attributes;
  const [wantsFile, setWantsFile] = useState(isFile(quiz));
  const set = (name) => (value) => setAttributes({ [name]: value });
  const chooseQuiz = (value) => {
    setWantsFile(value === kFile);
    setAttributes({ quiz: value === kFile ? '' : value });
  };
  const file = el(FileFields, { quiz, choose: set('quiz') });
  const controls = el(
    InspectorControls,
    null,
    el(
      PanelBody,
      { title: __('Settings', 'role-fit') },
      el(SelectControl, {
        label: __('Quiz', 'role-fit'),
        value: wantsFile ? kFile : quiz,
        options: [...quizOptions(), option(kFile, __('A quiz file of your own', 'role-fit'))],
        onChange: chooseQuiz,
      }),
      wantsFile && quiz !== '' && file,
      el(SelectControl, {
        label: __('Language', 'role-fit'),
        value: lang,
        options: [option('', __('Same as the page', 'role-fit')), ...kLanguages.map((tag) => option(tag, languageName(tag)))],
        onChange: set('lang'),
      }),
      el(SelectControl, {
        label: __('View', 'role-fit'),
        value: view,
        options: [
          option('', __('Quiz', 'role-fit')),
          option('compare', __('Comparison of the roles', 'role-fit')),
          option('infographic', __('Comparison as one picture', 'role-fit')),
        ],
        onChange: set('view'),
      }),
      el(SelectControl, {
        label: __('Colors', 'role-fit'),
        help: __('The preview does not know the colors of the page.', 'role-fit'),
        value: theme,
        options: [option('', __('Same as the page', 'role-fit')), option('light', __('Light', 'role-fit')), option('dark', __('Dark', 'role-fit'))],
        onChange: set('theme'),
      }),
    ),
    view === '' &&
      el(
        PanelBody,
        { title: __('Details', 'role-fit'), initialOpen: false },
        el(ToggleControl, {
          label: __('Go on when an answer is chosen', 'role-fit'),
          checked: advance !== 'button',
          onChange: (on) => setAttributes({ advance: on ? '' : 'button' }),
        }),
        el(ToggleControl, {
          label: __('Offer a link to the result', 'role-fit'),
          checked: share !== 'off',
          onChange: (on) => setAttributes({ share: on ? '' : 'off' }),
        }),
        el(SelectControl, {
          label: __('Keep the answers', 'role-fit'),
          help: __('In the reader’s browser, and nowhere else.', 'role-fit'),
          value: resume,
          options: [
            option('', __('No', 'role-fit')),
            option('session', __('Until the tab is closed', 'role-fit')),
            option('local', __('Until the reader starts again', 'role-fit')),
          ],
          onChange: set('resume'),
        }),
        el(SelectControl, {
          label: __('Offer another quiz after the result', 'role-fit'),
          value: more,
          options: [option('', __('No', 'role-fit')), ...Object.entries(titles).map(([name, title]) => option(name, title))],
          onChange: set('more'),
        }),
      ),
  );
  const shown = () => {
    if (wantsFile && quiz === '') {
      const instructions = __('Upload the quiz file to the media library, or enter its address.', 'role-fit');
      return el(Placeholder, { icon: kIcon, label: __('RoleFit quiz', 'role-fit'), instructions }, file);
    }
    const why = hindrance(quiz);
    if (why) return el(Notice, { status: 'info', isDismissible: false }, why);
    return el(Preview, { attributes, isSelected });
  };
  return el(Fragment, null, controls, el('div', useBlockProps(), shown()));
};

/** A curve of the icon. @param {number} from */
const curve = (from) => el('path', { d: `M${from} 19c4 0 3.5-13 7-13s3 13 7 13`, fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 });
/** Two overlapping curves: the people in two roles. */
const kIcon = el('svg', { viewBox: '0 0 24 24', xmlns: 'http://www.w3.org/2000/svg' }, curve(1), curve(9));

blocks.registerBlockType('role-fit/quiz', { icon: kIcon, edit: Edit, save: () => null });
