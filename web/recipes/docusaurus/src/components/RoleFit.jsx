import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';

/** Shows a quiz. The attributes are those of the element. React puts the script on a page once, however many quizzes there are. */
export default function RoleFit({ quiz, more, ...others }) {
  const { withBaseUrl } = useBaseUrlUtils();
  const address = (given) => (given?.startsWith('/') ? withBaseUrl(given) : given);
  return (
    <>
      <role-fit-quiz quiz={address(quiz)} more={address(more)} {...others}></role-fit-quiz>
      <script src={withBaseUrl('/role-fit/role-fit.js')} async></script>
    </>
  );
}
