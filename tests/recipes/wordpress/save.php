<?php
/*
 * Saves articles as each role, in the way of the block editor, and prints the ids of the pages to play: what the editor's screens are not
 * used for. The environment has the lines: TAG and FRAME, which WordPress removes from the articles of some roles.
 */
[, $site] = $argv;
$_SERVER['HTTP_HOST'] = parse_url(getenv('HOME_URL'), PHP_URL_HOST);
require "$site/wp-load.php";

function block($name, $content) {
  return "<!-- wp:$name -->\n$content\n<!-- /wp:$name -->\n\n";
}

/** Returns the id of the article. */
function save($role, $blocks) {
  wp_set_current_user(get_user_by('login', $role)->ID);
  kses_init();
  $request = new WP_REST_Request('POST', '/wp/v2/posts');
  $request->set_body_params([
    'title' => $role,
    'status' => current_user_can('publish_posts') ? 'publish' : 'draft',
    'content' => block('paragraph', '<p>Above.</p>') . $blocks . block('paragraph', '<p>Below.</p>'),
  ]);
  $answer = rest_do_request($request);
  if ($answer->is_error()) exit(json_encode($answer->get_data()));
  return $answer->get_data()['id'];
}

// WordPress has global variables of its own, such as $pages and $id, so these names are avoided.
$articles = [];
foreach (['administrator', 'editor', 'author', 'contributor'] as $role) {
  $articles["$role's shortcode"] = save($role, block('shortcode', '[role-fit]'));
  foreach (['TAG', 'FRAME'] as $what) {
    $html = getenv($what);
    $saved = save($role, block('html', $html));
    $kept = str_contains(get_post($saved)->post_content, $html);
    if ($kept !== in_array($role, ['administrator', 'editor'])) exit("$role: not what web/README.md says of " . $html);
    if ($kept) $articles[($what === 'FRAME' ? 'frame' : 'own') . ", $role's HTML"] = $saved;
  }
}
$articles["own, contributor's block"] = save('contributor', '<!-- wp:role-fit/quiz {"quiz":"my-quiz.json","lang":"es"} /-->');
// In a paragraph, with quotes that are none of HTML's.
$articles['own and other, shortcodes'] = save('author', block('paragraph', '<p>[role-fit quiz="my-quiz.json" lang="es"]</p>')
  . block('shortcode', '[role-fit quiz="data-jobs" view="compare" theme="dark"]'));
$articles['hostile'] = save('author', '<!-- wp:role-fit/quiz {"lang":"\\u0022\\u003e\\u003ci\\u003e"} /-->' . block('shortcode', '[role-fit quiz=\'x"><i>\']'));
$articles['none'] = save('author', '');
// An editor publishes a contributor's drafts without changing them.
wp_set_current_user(get_user_by('login', 'editor')->ID);
foreach ($articles as $saved) wp_update_post(['ID' => $saved, 'post_status' => 'publish']);
echo "\n", json_encode($articles);
