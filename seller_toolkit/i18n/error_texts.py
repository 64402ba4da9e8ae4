"""One plain sentence for every code that is raised: what happened, and what to do next.

A code is added here together with the place that raises it; a contract test holds both directions.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter
from typing import TYPE_CHECKING

from seller_toolkit.domain.words import Words
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, language, translate, translated

if TYPE_CHECKING:
    from seller_toolkit.domain.imports import RowProblem, Trouble

ERROR_TEXTS: Mapping[str, str] = {
    # our own faults
    "bug": QT_TRANSLATE_NOOP("Errors", "Something in the program went wrong ({kind}). Your data are as they were."),
    "demo.not_taken": QT_TRANSLATE_NOOP("Errors", "The demo file {file} could not be read ({reason}). Please install the program again."),
    "store.unknown_fields": QT_TRANSLATE_NOOP("Errors", "Something in the program went wrong (unknown fields). Nothing was written."),
    "store.rows_missing": QT_TRANSLATE_NOOP("Errors", "Something in the program went wrong (missing rows). Nothing was written."),
    "store.no_id": QT_TRANSLATE_NOOP("Errors", "Something in the program went wrong (no id). Nothing was written."),
    "store.no_buyer_key": QT_TRANSLATE_NOOP("Errors", "The data file lacks its key. Please restore a backup."),
    # tags of reviews
    "tag.no_label": QT_TRANSLATE_NOOP("Errors", "A tag needs a label."),
    "tag.label_taken": QT_TRANSLATE_NOOP("Errors", "There is a tag “{label}” already. Choose another label, or merge the two."),
    "tag.bad_word": QT_TRANSLATE_NOOP("Errors", "“{word}” cannot be looked for. Words have two to fourteen characters."),
    "tag.no_place": QT_TRANSLATE_NOOP("Errors", "“{label}” cannot stand there. Choose a tag that is not below it."),
    "tag.cannot_merge": QT_TRANSLATE_NOOP("Errors", "“{label}” cannot be merged into “{into}”. Choose a tag that is not below it."),
    "tag.not_own": QT_TRANSLATE_NOOP("Errors", "Tags of the program cannot be removed. They can be merged or not offered."),
    # looking back
    "look_back.no_shop": QT_TRANSLATE_NOOP("Errors", "There is no own shop yet. Import a file of one first."),
    # working hours
    "hours.unreadable": QT_TRANSLATE_NOOP("Errors", "“{found}” is no list of hours. Write them like 09:00-12:00 13:30-18:00."),
    "hours.none": QT_TRANSLATE_NOOP("Errors", "No day of the week has hours. Please give at least one day its hours."),
    "hours.bad_aim": QT_TRANSLATE_NOOP("Errors", "The hours until an answer must be more than 0 and at most {most}."),
    # reviews by other ways
    "reviews.nothing_typed": QT_TRANSLATE_NOOP("Errors", "There is nothing to store yet. Type or paste a text first."),
    "reviews.unreadable": QT_TRANSLATE_NOOP("Errors", "“{found}” cannot be stored as {column}. Correct it and store again."),
    # files to import
    "file.not_found": QT_TRANSLATE_NOOP("Errors", "There is no file {name}. Was it moved or renamed?"),
    "file.is_folder": QT_TRANSLATE_NOOP("Errors", "There is no file in the folder {name} that could be an export: Excel, CSV, text, HTML or ZIP."),
    "file.is_shortcut": QT_TRANSLATE_NOOP("Errors", "{name} is only a shortcut. Drag the file that it leads to."),
    "file.not_readable": QT_TRANSLATE_NOOP("Errors", "{name} cannot be read. Close it in Excel or WPS, or copy it to another folder, and try again."),
    "file.too_large": QT_TRANSLATE_NOOP("Errors", "{name} is larger than {limit} MB. Please export a shorter period."),
    "file.too_big": QT_TRANSLATE_NOOP("Errors", "{name} unpacks to far more than an export holds and was not opened."),
    "file.too_many_cells": QT_TRANSLATE_NOOP("Errors", "{name} holds more than {limit} cells. Please export a shorter period."),
    "file.too_many_files": QT_TRANSLATE_NOOP("Errors", "{name} holds more than {limit} files. Please import a part of them at a time."),
    "file.too_many_sheets": QT_TRANSLATE_NOOP("Errors", "{name} holds more than {limit} tables. Please import a part of them at a time."),
    "file.empty": QT_TRANSLATE_NOOP("Errors", "{name} is empty. Please export it again."),
    "file.encrypted": QT_TRANSLATE_NOOP("Errors", "{name} is protected by a password. Enter it, or save the file without one."),
    "file.wrong_password": QT_TRANSLATE_NOOP("Errors", "That is not the password of {name}. Mind upper and lower case."),
    "file.zip_locked": QT_TRANSLATE_NOOP("Errors", "{name} is locked in a way that cannot be opened here. Unpack it with its password and bring the files."),
    "file.unreadable": QT_TRANSLATE_NOOP("Errors", "{name} is damaged or not a table. Open it in Excel or WPS, save it as .xlsx and try again."),
    "file.not_a_table": QT_TRANSLATE_NOOP("Errors", "{name} is not a table. Excel, CSV and ZIP files can be imported."),
    "file.unsafe_zip": QT_TRANSLATE_NOOP("Errors", "{name} holds names that lead out of its folder and was not opened."),
    "file.no_rows": QT_TRANSLATE_NOOP("Errors", "{name} has a heading but no rows below it. Choose a period with data and export again."),
    "review.not_found": QT_TRANSLATE_NOOP("Errors", "This review is no longer there. Was its import undone?"),
    "reply.empty": QT_TRANSLATE_NOOP("Errors", "The draft is empty. Please write what is to be said."),
    "reply.forbidden": QT_TRANSLATE_NOOP("Errors", "“{words}” cannot stay in a draft ({why})"),
    "reply.unknown_field": QT_TRANSLATE_NOOP("Errors", "{name} is no field of a draft. Fields are {known}."),
    "replies.invalid": QT_TRANSLATE_NOOP("Errors", "The reply drafts in {file} cannot be read ({detail}). Please install the program again."),
    "invitations.invalid": QT_TRANSLATE_NOOP("Errors", "The rules of invitations in {file} cannot be read ({detail}). Please install the program again."),
    "rows.all_rejected": QT_TRANSLATE_NOOP("Errors", "None of the {count} rows can be read, so nothing can be imported. Look at the reasons; then match the columns or export the file again."),
    "file.not_writable": QT_TRANSLATE_NOOP("Errors", "{name} cannot be written. Is the folder read-only or the disk full?"),
    # pictures and score pages
    "picture.unreadable": QT_TRANSLATE_NOOP("Errors", "{name} is damaged or no picture. Take the screenshot again as PNG, JPG or WebP."),
    "picture.too_large": QT_TRANSLATE_NOOP("Errors", "{name} is {width} × {height} pixels, more than a screenshot has. Please cut out the part with the scores."),
    "picture.too_small": QT_TRANSLATE_NOOP("Errors", "{name} is only {width} × {height} pixels; no score can be read in it."),
    "page.unknown": QT_TRANSLATE_NOOP("Errors", "No score page was found in {name}. Take a screenshot in which the names of the scores and their figures can be seen, or type the scores in by hand."),
    "page.doubtful": QT_TRANSLATE_NOOP("Errors", "{count} values of {name} want a look before they are stored."),
    "page.nothing_taken": QT_TRANSLATE_NOOP("Errors", "Every value of {name} was left out, so there is nothing to store."),
    "ocr.missing": QT_TRANSLATE_NOOP("Errors", "Reading pictures is not part of this installation (it takes rapidocr, onnxruntime and opencv-python-headless). Copy the page as text (Ctrl+A, Ctrl+C) and paste it here, or type the scores in by hand."),
    "ocr.stopped": QT_TRANSLATE_NOOP("Errors", "The reading of pictures stopped unexpectedly, perhaps for want of memory. Please try again, or paste the text of the page."),
    # own rules of a score
    "weights.not_whole": QT_TRANSLATE_NOOP("Errors", "Weights that belong together must add up to 100 %, these give {sum} %. Fill in all of them, or none."),
    "line.off_scale": QT_TRANSLATE_NOOP("Errors", "{name}: the score cannot be {value}. Copy the level from the seller's page."),
    # what a file leaves open
    "layout.unknown": QT_TRANSLATE_NOOP("Errors", "The headings of {name} are not known yet. Say once which column is what."),
    "layout.unclear": QT_TRANSLATE_NOOP("Errors", "The headings fit more than one kind of table ({layouts}). Please choose."),
    "layout.unused": QT_TRANSLATE_NOOP("Errors", "{name} is recognised ({kind}), but the program uses none of its figures. Nothing needs to be done with it."),
    "layout.invalid": QT_TRANSLATE_NOOP("Errors", "The layout file {file} is not valid: {detail}"),
    "shop.unclear": QT_TRANSLATE_NOOP("Errors", "The file does not say which shop it belongs to. Please name the shop."),
    "platform.unclear": QT_TRANSLATE_NOOP("Errors", "The file does not say which platform it belongs to. Please choose the platform."),
    "metric.unclear": QT_TRANSLATE_NOOP("Errors", "These columns mean different things on different platforms ({columns}). Please choose the platform."),
    "day.unclear": QT_TRANSLATE_NOOP("Errors", "The table has no day. Please say which day its figures are of."),
    "day.invalid": QT_TRANSLATE_NOOP("Errors", "“{value}” is not a day. Write it like 2026-11-20."),
    "column.unknown": QT_TRANSLATE_NOOP("Errors", "{name} has no column “{column}”."),
    "mapping.invalid": QT_TRANSLATE_NOOP("Errors", "The mapping of columns is not valid: {detail}"),
    "mapping.unknown": QT_TRANSLATE_NOOP("Errors", "No table “{name}” is remembered. It may have been forgotten or renamed."),
    "mapping.several": QT_TRANSLATE_NOOP("Errors", "Several remembered tables are called “{name}”. Give one of the marks {marks} instead."),
    "mapping.no_name": QT_TRANSLATE_NOOP("Errors", "A remembered table needs a name."),
    "mapping.no_titles": QT_TRANSLATE_NOOP("Errors", "{name} does not say which titles its table has, so it cannot be remembered. Export it again after the table has been imported once."),
    "mapping.exists": QT_TRANSLATE_NOOP("Errors", "A table with the same titles is remembered as “{name}”. To put the new one in its place, add --replace."),
    # batches, shops, tasks
    "batch.unknown": QT_TRANSLATE_NOOP("Errors", "There is no import {id}."),
    "batch.already_undone": QT_TRANSLATE_NOOP("Errors", "Import {id} is undone already."),
    "batch.built_upon": QT_TRANSLATE_NOOP("Errors", "A later import, {later} (no. {id}), has changed rows of this one. Undo that one first."),
    "shop.unknown": QT_TRANSLATE_NOOP("Errors", "There is no shop “{shop}” in the store."),
    "dimension.unknown": QT_TRANSLATE_NOOP("Errors", "The scores of {shop} have no dimension “{dimension}”. Please name one by its label, such as 物流速度, or say total."),
    "score.none": QT_TRANSLATE_NOOP("Errors", "There is no such score of {shop}. Import a score page, or choose another score."),
    "goal.off_scale": QT_TRANSLATE_NOOP("Errors", "{goal} is no value of this score: it goes from {low} to {high}."),
    "forecast.too_little": QT_TRANSLATE_NOOP("Errors", "{reason} That is too little for a forecast of {score}."),
    "target.no_value": QT_TRANSLATE_NOOP("Errors", "No value of {score} is known yet. Import a score page or the table of its days first."),
    "rival.no_name": QT_TRANSLATE_NOOP("Errors", "A competitor needs a name."),
    "rival.known": QT_TRANSLATE_NOOP("Errors", "There is a shop “{name}” on this platform already."),
    "rival.own": QT_TRANSLATE_NOOP("Errors", "This is a shop of your own. Only competitors are removed here."),
    "shop.several": QT_TRANSLATE_NOOP("Errors", "Several shops are called “{shop}”. Please name the platform, too."),
    "change.no_value": QT_TRANSLATE_NOOP("Errors", "There is no value of {score} on {day} or before, and no ratings to count it from. Please import the scores of that time or choose a later day."),
    "profile.unknown": QT_TRANSLATE_NOOP("Errors", "There is no score {profile}. The program knows {known}."),
    "profile.not_own": QT_TRANSLATE_NOOP("Errors", "There are no score rules of your own for {profile}."),
    "profile.not_taken": QT_TRANSLATE_NOOP("Errors", "{file} was not taken, because it is no valid file of score rules: {detail}"),
    "profile.own_invalid": QT_TRANSLATE_NOOP("Errors", "Your own score rules in {file} are not valid: {detail}. Put the file right, or go back to the rules that the program brings."),
    "profile.loses_metrics": QT_TRANSLATE_NOOP("Errors", "The score rules in {file} lack metrics that the program's own rules have ({metrics}); stored values would lose their meaning. Keep these metrics in the earlier versions."),
    "profile.changes_units": QT_TRANSLATE_NOOP("Errors", "The score rules in {file} give metrics another unit or direction ({metrics}); stored values would be wrong. Give the new figure an id of its own."),
    "profile.loses_platforms": QT_TRANSLATE_NOOP("Errors", "The score rules in {file} leave out platforms that the program's own rules have: {platforms}."),
    "profile.fewer_versions": QT_TRANSLATE_NOOP("Errors", "The score rules in {file} have {found} versions, the program's own ones {shipped}. Keep the earlier versions and put the new one below them."),
    "audit.no_answers": QT_TRANSLATE_NOOP("Errors", "No question has an answer yet. Answer at least one."),
    "task.unknown": QT_TRANSLATE_NOOP("Errors", "There is no task {id}. It may have been removed."),
    "own_task.steps": QT_TRANSLATE_NOOP("Errors", "A task has 1 to {most} steps, this one has {count}."),
    "own_task.unknown": QT_TRANSLATE_NOOP("Errors", "It names what this program does not know: {names}."),
    "own_task.too_long": QT_TRANSLATE_NOOP("Errors", "“{text}” is too long for its place on paper, where {wide} Chinese characters or {narrow} letters fit."),
    "own_task.forbidden": QT_TRANSLATE_NOOP("Errors", "“{text}”: good reviews in return for a benefit, pressing for changed ratings and faked orders are forbidden by the platforms and by law, so the program does not keep this. Ask for honest reviews instead."),
    "own_task.no_program": QT_TRANSLATE_NOOP("Errors", "It changes a task that this program does not bring."),
    "own_task.in_use": QT_TRANSLATE_NOOP("Errors", "“{title}” stands on a shop's checklist, which needs its words. Hide it instead."),
    "own_list.no_title": QT_TRANSLATE_NOOP("Errors", "A list needs a name."),
    "own_list.unknown": QT_TRANSLATE_NOOP("Errors", "There is no list {id} of your own. It may have been removed."),
    "knowledge.nothing_own": QT_TRANSLATE_NOOP("Errors", "There is nothing of your own yet that could be exported."),
    "knowledge.file_foreign": QT_TRANSLATE_NOOP("Errors", "{file} is not a file of tasks and lists that this program wrote, or it is damaged. Export it again."),
    "knowledge.file_newer": QT_TRANSLATE_NOOP("Errors", "{file} comes from a newer version of the program. Update the program first."),
    "knowledge.file_invalid": QT_TRANSLATE_NOOP("Errors", "{file} cannot be taken in; something in it is not as it should be ({detail}). Nothing was changed."),
    "task.no_title": QT_TRANSLATE_NOOP("Errors", "A task needs a title. Write what is to be done."),
    "task.bad_rule": QT_TRANSLATE_NOOP("Errors", "The program does not understand how the task is to recur: {rule}. Choose one of the ways that it offers."),
    "task.changed_since": QT_TRANSLATE_NOOP("Errors", "This cannot be undone any more: the task was changed since. Change it by hand."),
    "case.unknown": QT_TRANSLATE_NOOP("Errors", "There is no case {id}. It may have been removed."),
    "case.changed_since": QT_TRANSLATE_NOOP("Errors", "This cannot be undone any more: the case was changed since. Change it by hand."),
    "deed.changed_since": QT_TRANSLATE_NOOP("Errors", "This cannot be undone any more: it was changed since. Change it by hand."),
    "download.nothing": QT_TRANSLATE_NOOP("Errors", "There is nothing to check. Choose the package, RELEASE-NOTES.md or SHA256SUMS."),
    "download.bad_notes": QT_TRANSLATE_NOOP("Errors", "{name} names no version in its heading. Choose the RELEASE-NOTES.md that lies beside the package."),
    "download.bad_sums": QT_TRANSLATE_NOOP("Errors", "{name} holds no SHA-256 checksums. Download it once more."),
    "case.no_cause": QT_TRANSLATE_NOOP("Errors", "A case is closed with its cause: {count} have none yet. Choose it first."),
    "case.no_remedy": QT_TRANSLATE_NOOP("Errors", "A case is closed with what was done: {count} have no remedy yet. Choose it first."),
    "case.no_cause_and_remedy": QT_TRANSLATE_NOOP("Errors", "A case is closed with its cause and what was done: {count} lack one of them. Choose them first."),
    "case.bad_cost": QT_TRANSLATE_NOOP("Errors", "What a remedy cost cannot be less than nothing. Enter an amount in yuan."),
    "case.bad_value": QT_TRANSLATE_NOOP("Errors", "The program does not know “{value}”. Choose one of the values that it offers."),
    "case.not_sent": QT_TRANSLATE_NOOP("Errors", "An appeal is won or lost only after it was sent. Note first that it was sent."),
    "case.none_open": QT_TRANSLATE_NOOP("Errors", "There is no open case that could be written to a file."),
    "case.no_workbook": QT_TRANSLATE_NOOP("Errors", "{name} is no workbook of cases of this program. Choose the file that was exported from the reviews and filled in."),
    "case.foreign": QT_TRANSLATE_NOOP("Errors", "The cases in {name} were exported from another data file, perhaps on another computer. Nothing was changed here."),
    "case.moved_on": QT_TRANSLATE_NOOP("Errors", "A case was changed while the file was looked at, so nothing was taken over. Open the file again."),
    "case.is_workbook": QT_TRANSLATE_NOOP("Errors", "{name} is a workbook of review cases, not an export of a platform. Take it over under Reviews instead of importing it."),
    "case.not_open": QT_TRANSLATE_NOOP("Errors", "A closed case waits for nothing. Open it again first."),
    "sheet.unknown": QT_TRANSLATE_NOOP("Errors", "“{sheet}” stands on no printed list that is kept here. Look at the code on the page, or choose the list from those that were printed last."),
    "sheet.none": QT_TRANSLATE_NOOP("Errors", "{name} is no checklist of this program. Choose the file that was exported from the checklist and filled in."),
    "sheet.foreign": QT_TRANSLATE_NOOP("Errors", "The list in {name} ({sheet}) was exported from another data file, perhaps on another computer. Fill it in there; nothing was changed here."),
    "sheet.no_lines": QT_TRANSLATE_NOOP("Errors", "{name} has no line of the list {sheet} left. Fill in the file as it was exported, with its column of numbers."),
    "sheet.several": QT_TRANSLATE_NOOP("Errors", "{name} holds more than one checklist. Unpack it and bring them one by one."),
    "sheet.is_checklist": QT_TRANSLATE_NOOP("Errors", "{name} is a checklist, not an export of a platform. Fill it back in (on the command line: fill-back) instead of importing it."),
    "checklist.no_list": QT_TRANSLATE_NOOP("Errors", "There is no list {id}. The program knows {known}."),
    "event.no_title": QT_TRANSLATE_NOOP("Errors", "An event needs a title. Write what happened."),
    "event.unknown": QT_TRANSLATE_NOOP("Errors", "There is no such event any more. It may have been deleted."),
    "event.no_score": QT_TRANSLATE_NOOP("Errors", "The shop has no score {target} that the event could have moved."),
    "rival.no_value": QT_TRANSLATE_NOOP("Errors", "{shop} has no value of this score yet, so nobody can say what it takes. Import or type it first."),
    "item.unknown": QT_TRANSLATE_NOOP("Errors", "There is no snapshot of the item {item} any more. Its import may have been undone."),
    # the store
    "store.not_there": QT_TRANSLATE_NOOP("Errors", "The data file {path} is not there. If it lies on another disk, connect it and start the program again; Tools → Where the data lie leads back to the program's own folder."),
    "store.there_already": QT_TRANSLATE_NOOP("Errors", "{folder} already holds a file {name}. Choose an empty folder."),
    "portable.not_writable": QT_TRANSLATE_NOOP("Errors", "The program is portable (portable.txt lies beside it), but nothing can be written to {folder}. Move the program's folder to a place of your own, or delete portable.txt."),
    "store.locked": QT_TRANSLATE_NOOP("Errors", "The data file {name} is open in another window of the program. Close that one first."),
    "store.busy": QT_TRANSLATE_NOOP("Errors", "Another program holds the data file {name}, or its folder cannot be locked (a network drive?). Close programs that use it, or keep it in a folder of this computer, and try again."),
    "store.too_new": QT_TRANSLATE_NOOP("Errors", "The data file {name} was made by a newer version. Please update the program; the file is left as it is."),
    "store.unreadable": QT_TRANSLATE_NOOP("Errors", "{name} is not a data file of this program."),
    "store.damaged": QT_TRANSLATE_NOOP("Errors", "The data file {name} is damaged. Restore the newest backup; the damaged file is kept."),
    "store.not_writable": QT_TRANSLATE_NOOP("Errors", "The data file {name} cannot be written. Is the disk full or the folder read-only?"),
    "backup.no_room": QT_TRANSLATE_NOOP("Errors", "No backup was made today: the disk has less than {megabytes} MB left. Make room, then start the program again; the earlier backups are as they were."),
    "backup.short_password": QT_TRANSLATE_NOOP("Errors", "A password of a backup has at least {least} characters."),
    "backup.wants_password": QT_TRANSLATE_NOOP("Errors", "{name} is encrypted. Enter its password."),
    "backup.wrong_password": QT_TRANSLATE_NOOP("Errors", "{name} cannot be opened: the password is another one, or the file was changed. Nothing was replaced."),
    "backup.cut_off": QT_TRANSLATE_NOOP("Errors", "{name} is not complete: its end is missing. Copy it once more from where it came."),
    "backup.not_sealed": QT_TRANSLATE_NOOP("Errors", "{name} is not an encrypted backup of this program."),
    "backup.same_file": QT_TRANSLATE_NOOP("Errors", "{name} is the data file itself. Choose another name for the backup."),
    "settings.not_writable": QT_TRANSLATE_NOOP("Errors", "The settings cannot be kept in {path}. Is the disk full or the folder read-only?"),
    "settings.not_exported": QT_TRANSLATE_NOOP("Errors", "{path} cannot be written. Is the disk full or the folder read-only?"),
    "settings.not_a_file": QT_TRANSLATE_NOOP("Errors", "{name} is no file of settings of this program. Choose one that Settings → Export wrote."),
    # files that the program writes
    "export.unknown_format": QT_TRANSLATE_NOOP("Errors", "The program does not write {suffix} files. Choose one of {known}."),
    "brief.unknown_part": QT_TRANSLATE_NOOP("Errors", "There is no part {name}. The parts are: {known}."),
    "brief.forbidden": QT_TRANSLATE_NOOP("Errors", "The platforms and the law forbid what this asks for ({sentence})."),
    "report.no_shop": QT_TRANSLATE_NOOP("Errors", "There is no own shop yet that a report could be of. Import a file first."),
    "export.not_writable": QT_TRANSLATE_NOOP("Errors", "{path} cannot be written. Close it in other programs, or choose another folder."),
    "print.failed": QT_TRANSLATE_NOOP("Errors", "The printer did not take the pages. Check the printer, or save a PDF instead."),
    # resources
    "profile.invalid": QT_TRANSLATE_NOOP("Errors", "The score rules in {file} are not valid: {detail}"),
    "questionnaire.invalid": QT_TRANSLATE_NOOP("Errors", "The questions in {file} are not valid: {detail}"),
    "clocks.invalid": QT_TRANSLATE_NOOP("Errors", "The time limits in {file} are not valid: {detail}"),
    "knowledge.invalid": QT_TRANSLATE_NOOP("Errors", "The tasks in {file} are not valid: {detail}"),
    "lexicon.invalid": QT_TRANSLATE_NOOP("Errors", "The words in {file} are not valid: {problem} ({word})"),
    "learning.phrase": QT_TRANSLATE_NOOP("Errors", "“{words}” cannot be learned: mark two to fourteen characters of one clause."),
    "learning.tag": QT_TRANSLATE_NOOP("Errors", "“{tag}” cannot be given to these words. Choose an aspect, or a cause of a complaint."),
    "report.no_data": QT_TRANSLATE_NOOP("Errors", "There are no data of {shop} from {first} to {last}. Import scores, orders or reviews of these days, or choose another period."),
}  # fmt: skip

ROW_TEXTS: Mapping[str, str] = {
    "required.missing": QT_TRANSLATE_NOOP("Rows", "is empty but needed"),
    "id.lost_digits": QT_TRANSLATE_NOOP("Rows", "lost its last digits because a spreadsheet read it as a number; export the file again"),
    "time.unreadable": QT_TRANSLATE_NOOP("Rows", "is not a date or time"),
    "number.unreadable": QT_TRANSLATE_NOOP("Rows", "is not a number"),
    "percent.out_of_range": QT_TRANSLATE_NOOP("Rows", "is not between 0 % and 100 %"),
    "stars.unreadable": QT_TRANSLATE_NOOP("Rows", "is not a number of stars"),
    "stars.out_of_range": QT_TRANSLATE_NOOP("Rows", "is not between 1 and 5 stars"),
    "score.out_of_range": QT_TRANSLATE_NOOP("Rows", "is outside the scale of the score"),
    "flag.unreadable": QT_TRANSLATE_NOOP("Rows", "is neither yes nor no"),
    "metric.unknown": QT_TRANSLATE_NOOP("Rows", "is not the name of a score or metric"),
    "row.contradicts": QT_TRANSLATE_NOOP("Rows", "contradicts another row of the file"),
}  # fmt: skip

CHECK_TEXTS: Mapping[str, str] = {
    "store.damaged": QT_TRANSLATE_NOOP("Check", "The file itself is damaged."),
    "store.broken_references": QT_TRANSLATE_NOOP("Check", "Some rows refer to others that are gone."),
    "batch.unfinished": QT_TRANSLATE_NOOP("Check", "An import was never finished."),
    "batch.sums_wrong": QT_TRANSLATE_NOOP("Check", "The counts of some imports do not add up."),
    "batch.undone_rows": QT_TRANSLATE_NOOP("Check", "Rows of an import that was undone are still there."),
    "batch.journal_broken": QT_TRANSLATE_NOOP("Check", "The journal speaks of rows that are gone."),
}


class _Gaps(dict[str, object]):
    """A parameter that a raiser left out becomes an ellipsis: the sentence must never fail."""

    def __missing__(self, key: str) -> str:
        return "…"


def error_text(code: str, params: Mapping[str, object]) -> str:
    """The sentence for a code; an unknown code is shown as it stands. `Words` among the parameters are translated."""
    marked = ERROR_TEXTS.get(code)
    if marked is None:
        return code
    return Formatter().vformat(translated("Errors", marked), (), _Gaps(_spoken(params)))


def _spoken(params: Mapping[str, object]) -> dict[str, object]:
    return {name: value.of(language()) if isinstance(value, Words) else value for name, value in params.items()}


def trouble_text(trouble: Trouble) -> str:
    """The sentence for why a file was not taken."""
    return error_text(trouble.code, trouble.params)


def row_reason_text(code: str) -> str:
    """What is wrong with a cell, without its place."""
    marked = ROW_TEXTS.get(code)
    return translated("Rows", marked) if marked else code


def row_problem_text(problem: RowProblem) -> str:
    """Why a row was not taken: row, column, what was found and what is wrong with it."""
    reason = row_reason_text(problem.code)
    found = problem.found.strip()
    if not found:
        return translate("Rows", "Row {row}: {column} {reason}").format(
            row=problem.row, column=problem.column, reason=reason
        )
    return translate("Rows", "Row {row}: {column} “{found}” {reason}").format(
        row=problem.row, column=problem.column, found=found, reason=reason
    )


def check_text(code: str) -> str:
    """What a check of the store has found, in words."""
    marked = CHECK_TEXTS.get(code)
    return translated("Check", marked) if marked else code
