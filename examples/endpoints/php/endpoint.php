<?php
// Keeps each conversation as a file of JSON lines. Put the folder where the web server shows it to nobody.
$folder = getenv('DATA') ?: __DIR__ . '/../transcripts';
is_dir($folder) || mkdir($folder, 0700, true);

function answer(int $status, array $body = []): never {
    http_response_code($status);
    header('Content-Type: application/json');
    exit(json_encode((object) $body));
}

if ($_SERVER['REQUEST_METHOD'] !== 'POST') answer(405);
$body = file_get_contents('php://input', length: 262_145);
if (strlen($body) > 262_144) answer(413);

// As objects, so that an empty one stays one when it is written.
$batch = json_decode($body);
$conversation = $batch->conversation ?? null;
$key = $batch->key ?? null;
$from = $batch->from ?? null;
$entries = $batch->entries ?? null;
$isBatch = ($batch->version ?? 0) === 1 && is_string($conversation) && preg_match('/^[\w-]{8,64}$/D', $conversation)
    && is_string($key) && is_int($from) && $from >= 0 && is_array($entries);
if (!$isBatch) answer(400);
foreach ($entries as $index => $entry) if (($entry->seq ?? null) !== $from + $index) answer(400);

// One post at a time: another one waits here until this one is answered.
$lock = fopen("$folder/lock", 'c');
flock($lock, LOCK_EX) || answer(503);

$file = "$folder/$conversation.jsonl";
$hash = hash('sha256', $key);
$flags = JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION;
$page = $batch->page ?? null;
$head = ['conversation' => $conversation, 'key' => $hash, 'page' => $page];
$lines = is_file($file) ? file($file, FILE_IGNORE_NEW_LINES) : [json_encode($head, $flags)];
if (json_decode($lines[0])->key !== $hash) answer(403);
$kept = count($lines) - 1;
if ($from > $kept) answer(409, ['acknowledged' => $kept - 1]);

foreach (array_slice($entries, $kept - $from) as $entry) {
    $entry->received = gmdate('Y-m-d\TH:i:s\Z');
    $lines[] = json_encode($entry, $flags);
}
// Whoever reads the file finds all of the post in it, or none.
$new = fopen("$file.new", 'w');
$isKept = fwrite($new, implode("\n", $lines) . "\n") && fsync($new) && rename("$file.new", $file);
$isKept ? answer(200, ['acknowledged' => count($lines) - 2]) : answer(503);
