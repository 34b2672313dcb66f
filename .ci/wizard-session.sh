#!/usr/bin/env bash
# Plays a person's session in a real terminal: from nothing, through the wizard, to a PDF.
# Needs tmux and the built program. Prints how many commands and questions the first proposal took.
set -euo pipefail

program="$(cd "$(dirname "$0")/.." && pwd)/bin/kam-propose.js"
place="$(mktemp -d)"
session="kam-propose-$$"
trap 'tmux kill-session -t "$session" 2>/dev/null || true; rm -rf "$place"' EXIT

screen() { tmux capture-pane -p -J -t "$session" -S -; }

fail() {
  echo "wizard session: $1" >&2
  screen >&2 || true
  exit 1
}

# Waits until the last question on the screen begins with these words.
await() {
  for _ in $(seq 1 150); do
    if screen | grep -E '^\? ' | tail -n 1 | grep -qF "? $1"; then return; fi
    sleep 0.1
  done
  fail "nobody asked: $1"
}

questions=0
# answer "<beginning of the question>" "<words, or nothing for Enter alone>"
answer() {
  await "$1"
  if [ -n "${2:-}" ]; then tmux send-keys -t "$session" -l -- "$2"; fi
  tmux send-keys -t "$session" Enter
  questions=$((questions + 1))
}

begin() {
  tmux send-keys -t "$session" -l -- "node '$program' wizard; echo \"exit:\$?\""
  tmux send-keys -t "$session" Enter
}

tmux new-session -d -s "$session" -x 80 -y 50 -c "$place" \
  "env -u CI XDG_STATE_HOME='$place/state' SOURCE_DATE_EPOCH=1795435200 PS1='> ' TERM=screen-256color bash --norc"

begin
answer 'What shall it become?'
answer 'Who is the client?' 'Northwind Traders'
answer 'A company, or a private person?'
answer 'In which country?' 'GB'
answer 'Their postal address' '4 Harbour Road, Bergen'

# A telephone call: the person stops, and goes on later.
await 'Have you worked for them before?'
tmux send-keys -t "$session" C-c
for _ in $(seq 1 50); do screen | grep -q '^exit:130' && break || sleep 0.1; done
screen | grep -q 'Your 5 answers are kept' || fail 'Ctrl-C does not say that a draft is kept'
[ ! -e "$place/dossier.yaml" ] || fail 'a half-written dossier'
tmux send-keys -t "$session" C-l
tmux clear-history -t "$session"
begin
await 'Go on after the 5 answers'
tmux send-keys -t "$session" Enter

answer 'Have you worked for them before?'
answer 'Their situation' 'Your parcels are sorted by hand, and the last ones leave a day late'
answer 'What do they want to reach?' 'Ship every order within 24 hours'
answer 'What else do they want to reach?'
answer 'What will they look at first?' 'Speed of dispatch'
answer 'And then?'
answer 'Position, as on the business card' 'Managing Director'
answer 'Name' 'Ingrid Solberg'
answer 'Which function does Ingrid Solberg speak for?'
answer 'What part does Ingrid Solberg play?'
answer 'What does Ingrid Solberg look at first?'
answer 'Note something personal'
answer 'Another person who takes part'
answer 'Whose name shall stand on the cover?'
answer 'Your company, the seller' 'Fjord Handling AS'
answer 'The title of the proposal' 'A sorting line for every parcel'
if [ "$(ls "$(dirname "$program")"/../templates/locales/*.yaml | wc -l)" -gt 1 ]; then answer 'The language of the document'; fi
answer 'What do you offer, in one sentence?' 'A sorting line that moves every parcel once'
answer 'What does the client gain from it?' 'Every order leaves on the day it came'
answer 'Which of their points does that answer?'
answer 'What else do they gain?'
answer 'What does nobody else offer?' 'Spare parts from our own depot within four hours'
answer 'What else does nobody else offer?'
answer 'Currency: its name, its sign or three letters'
answer 'VAT or sales tax in percent'
answer 'Does the proposal name a price?'
answer 'What do they pay for?' 'Sorting line'
answer 'How many?'
answer 'Price of one' '182000.00'
answer 'How often is it paid?'
answer 'Another price line'
answer 'When is it paid?'
answer 'Do you have a figure'
answer 'Is there a client who could recommend you?'
answer 'Name; begin with yourself' 'Per Dahl'
answer 'Position' 'Key Account Manager'
answer 'E-mail address' 'per.dahl@example.com'
answer 'Another colleague'
answer 'Is anything agreed for this client alone?'
answer 'Does this client get a term' 'yes'
answer 'What holds for this client only?' 'The price of spare parts is held'
answer 'Until when?'
answer 'Why does this client get it?' 'first line in the region'
answer 'Another term for this client only?'
answer 'Who in your house approved it?'
answer 'What else does this document need?'
answer 'Until when do you guarantee these terms?'
answer 'What does the signature of the client make?'
answer 'Everything is answered. What now?'
answer 'Build the PDF now?'
await 'Open it?'
tmux send-keys -t "$session" -l -- 'no'
tmux send-keys -t "$session" Enter

for _ in $(seq 1 100); do screen | grep -q '^exit:' && break || sleep 0.1; done
screen | grep -q '^exit:0' || fail 'the session did not end well'
screen | grep -q 'Who gets which argument' || fail 'nobody is told who gets which argument'
if screen | grep -qE 'undefined|\[object|NaN|    at '; then fail 'the screen shows what no person should see'; fi
pdf="$place/northwind-traders-r1.pdf"
[ "$(head -c 5 "$pdf")" = '%PDF-' ] || fail 'there is no PDF'
[ -z "$(find "$place/state" -type f)" ] || fail 'the draft is still there'
node "$program" validate "$place/dossier.yaml" --quiet || fail 'the dossier is not sound'
echo "wizard session: 1 command, $questions questions, a proposal of $(wc -c < "$pdf") bytes"
if [ "${1:-}" = '--show' ]; then screen; cat "$place/dossier.yaml"; fi
