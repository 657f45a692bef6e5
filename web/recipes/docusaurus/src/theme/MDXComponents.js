import MDXComponents from '@theme-original/MDXComponents';
import RoleFit from '@site/src/components/RoleFit';

export default { ...MDXComponents, RoleFit };
