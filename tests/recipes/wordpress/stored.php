<?php
/*
 * Prints all names under which WordPress has stored something, and those under which `role-fit` stands in it. Left out is what
 * WordPress writes itself, whatever the plugin: transients, its list of deactivated plugins, articles and their attachments.
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
    $places[] = $own;
    if (preg_match('/role.?fit/i', json_encode($row))) $mentions[] = $own;
  }
}
sort($places);
echo "\n", json_encode(['places' => array_values(array_unique($places)), 'mentions' => $mentions]);
