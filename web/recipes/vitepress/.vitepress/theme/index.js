import DefaultTheme from 'vitepress/theme';
import RoleFit from './RoleFit.vue';

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('RoleFit', RoleFit);
  },
};
