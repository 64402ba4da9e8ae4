<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>The store is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows refer to others that are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import was never finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts of some imports do not add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of an import that was undone are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal speaks of rows that are gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message>
        <source>The command {name} comes with a later version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap} behind the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead by {gap}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After-sales cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the score, its trend, the distance to each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume by day, province and item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what buyers complain of, and by when to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which courier is slow, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why goods come back, and which cases are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who answers how fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gap to the shops next to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop&apos;s score page: type, paste or keep a table of its figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order export of Doudian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order export of Qianniu (ExportOrderList)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the review export of Doudian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table of reviews (time, stars, text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parcel sheet of your ERP or courier (pick-up and signing times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the after-sales export of Doudian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the refund export of Qianniu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Feige agent report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer-service report of Business Advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table of other shops with their scores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the program went wrong. Your data are as they were. The details help to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the program went wrong ({kind}). Your data are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo file {file} could not be read ({reason}). Please install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the program went wrong (unknown fields). Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the program went wrong (missing rows). Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the program went wrong (no id). Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file lacks its key. Please restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {name}. Was it moved or renamed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder. Please choose the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read. Close it in Excel or WPS, or copy it to another folder, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB. Please export a shorter period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} unpacks to far more than an export holds and was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty. Please export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is protected by a password. Save it without one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged or not a table. Open it in Excel or WPS, save it as .xlsx and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a table. Excel, CSV and ZIP files can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds names that lead out of its folder and was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a heading but no rows below it. Choose a period with data and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written. Is the folder read-only or the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headings of {name} are not known yet. Say once which column is what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headings fit more than one kind of table ({layouts}). Please choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout file {file} is not valid: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say which shop it belongs to. Please name the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say which platform it belongs to. Please choose the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These columns mean different things on different platforms ({columns}). Please choose the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no day. Please say which day its figures are of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a day. Write it like 2026-11-20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping of columns is not valid: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {id} is undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later import, {later} (no. {id}), has changed rows of this one. Undo that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shop “{shop}” in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no task {id}. It may have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task needs a title. Write what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file {name} is open in another window of the program. Close that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file {name} was made by a newer version. Please update the program; the file is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a data file of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file {name} is damaged. Restore the newest backup; the damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file {name} cannot be written. Is the disk full or the folder read-only?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the data file itself. Choose another name for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be kept in {path}. Is the disk full or the folder read-only?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program does not write {suffix} files. Choose one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written. Close it in other programs, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check the printer, or save a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score rules in {file} are not valid: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tasks in {file} are not valid: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words in {file} are not valid: {problem} ({word})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Topic: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {now} is below the line of {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {now} is only {margin} above the line of {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {before} → {now}{cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {before} → {now} complaints in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {now} is the weakest of the dimensions{peer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the line of {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {margin} above the line of {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weakest of the dimensions{peer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complaints in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{courier} has {share} of the parcels picked up late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, peers {peer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {batch} undone: {removed} rows removed, {restored} restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: already imported as import {batch}, nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} → {shop}: {read} read, {new} new, {changed} changed, {same} same, {rejected} not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Tmall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taobao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Douyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinduoduo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuaishou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xiaohongshu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storefront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middling review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint in a good review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected malicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the demo shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;store a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rises red, falls green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rises green, falls red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour of a rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the checklist…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up, {size} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of now are replaced by those of {name}. The file of now is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shop yet. Import a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seller Toolkit {version}. Your data stay on this computer; the program makes no network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>{shop} ({platform})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shop}    {day}    Tasks: {count}    Due: {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is done; write under Note why something was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (continued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score or metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shop}    {first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own score, best and mean of the compared shops in each dimension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitor comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dimension}: gap to best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dimension}: gap to own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shop} (own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data in this period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>is empty but needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost its last digits because a spreadsheet read it as a number; export the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a date or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not between 0 % and 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number of stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not between 1 and 5 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is outside the scale of the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the name of a score or metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts another row of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: {column} {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: {column} “{found}” {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>    {line} {value}: margin {margin}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Show all columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the routine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>Days without data are left open; nothing is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shop}, {first} to {last}: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer average {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right walk through the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score in focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy values as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of the month counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of 7 days counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of 30 days counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the event counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted on {day}: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unverified: not read in the platform&apos;s own rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {score} is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values of its metrics have been imported in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform shows no metrics below this score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows its metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights are not published</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Seller Toolkit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing what is running…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no table and no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the demo shops…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shop yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search reviews    Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shops ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New store, no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
