<?php
/* Sets up WordPress with the plugin, saves an article as each role in the way of the editor, and prints the pages to play. */
[, $site] = $argv;
mysqli_report(MYSQLI_REPORT_OFF);
for ($n = 0; $n < 100 && !($database = mysqli_init())->real_connect('localhost', 'root', '', null, 0, getenv('DATABASE')); ++$n) usleep(100000);
$database->query('CREATE DATABASE wordpress');

define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('HOME_URL'), PHP_URL_HOST);
$_SERVER['REQUEST_URI'] = '/';
require "$site/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
function wp_new_blog_notification() {} // Sends no mail.
wp_install('Blog', 'administrator', 'administrator@example.org', false, '', 'secret');
switch_theme('twentytwentythree');
$failed = activate_plugin('role-fit/role-fit.php');
if ($failed) exit($failed->get_error_message());

/** Saves an article in the same way as the block editor. Returns its id. */
function save($role, $block, $content) {
  $user = get_user_by('login', $role) ?: get_user_by('id', wp_insert_user(
    ['user_login' => $role, 'user_pass' => 'secret', 'user_email' => "$role@example.org", 'role' => $role]));
  wp_set_current_user($user->ID);
  kses_init();
  $request = new WP_REST_Request('POST', '/wp/v2/posts');
  $request->set_body_params([
    'title' => $role,
    'status' => current_user_can('publish_posts') ? 'publish' : 'draft',
    'content' => "<!-- wp:paragraph -->\n<p>Above.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:$block -->\n$content\n<!-- /wp:$block -->"
      . "\n\n<!-- wp:paragraph -->\n<p>Below.</p>\n<!-- /wp:paragraph -->",
  ]);
  $answer = rest_do_request($request);
  if ($answer->is_error()) exit(json_encode($answer->get_data()));
  return $answer->get_data()['id'];
}

// WordPress has global variables of its own, such as $pages and $id, so these names are avoided.
$shortcode = trim(getenv('ARTICLE'));
$own = str_replace(']', ' quiz="/wp-content/plugins/role-fit/dist/my-quiz.json" lang="es"]', $shortcode);
$articles = [];
foreach (['administrator', 'editor', 'author', 'contributor'] as $role) {
  $articles["$role's shortcode"] = save($role, 'shortcode', $shortcode);
  foreach (['TAG', 'FRAME'] as $what) {
    $html = getenv($what);
    $saved = save($role, 'html', $html);
    $kept = str_contains(get_post($saved)->post_content, $html);
    if ($kept !== in_array($role, ['administrator', 'editor'])) exit("$role: not what web/README.md says of " . $html);
    if ($kept) $articles[($what === 'FRAME' ? 'frame' : 'own') . ", $role's HTML"] = $saved;
  }
}
$articles['own, shortcode'] = save('author', 'shortcode', $own);
// An editor publishes a contributor's draft without changing it.
wp_set_current_user(get_user_by('login', 'editor')->ID);
wp_update_post(['ID' => $articles["contributor's shortcode"], 'post_status' => 'publish']);
echo "\n", json_encode(['version' => get_bloginfo('version'), 'pages' => $articles]);
