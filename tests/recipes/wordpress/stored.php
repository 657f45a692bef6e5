<?php
/*
 * Prints all names under which WordPress has stored something, and those under which `role-fit` stands in it. Left out is what
 * WordPress writes itself, whatever the plugin: transients, its list of deactivated plugins, articles and their attachments, and what
 * it notes of the browser, of the use of the editor, and of whether there are articles.
 */
[, $site] = $argv;
$_SERVER['HTTP_HOST'] = parse_url(getenv('HOME_URL'), PHP_URL_HOST);
require "$site/wp-load.php";
$places = [];
$mentions = [];
foreach ($wpdb->get_col('SHOW TABLES') as $table) {
  $places[] = $table;
  $name = ['wp_options' => 'option_name', 'wp_usermeta' => 'meta_key'][$table] ?? null;
  foreach ($wpdb->get_results("SELECT * FROM `$table`", ARRAY_A) as $row) {
    $own = $name === null ? $table : "$table: {$row[$name]}";
    if (preg_match('/_transient_|recently_activated|^wp_post/', $own)) continue;
    if (!preg_match('/persisted_preferences|calendar_block|can_compress_scripts/', $own)) $places[] = $own;
    if (preg_match('/role.?fit/i', json_encode($row))) $mentions[] = $own;
  }
}
sort($places);
echo "\n", json_encode(['places' => array_values(array_unique($places)), 'mentions' => $mentions]);
