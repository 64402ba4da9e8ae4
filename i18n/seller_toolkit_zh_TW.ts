<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Appeal</name>
    <message>
        <source>The review</source>
        <translation>評價內容</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>（沒有文字）</translation>
    </message>
    <message>
        <source>What speaks for the appeal</source>
        <translation>申訴的依據</translation>
    </message>
    <message>
        <source>These are signals and no proof. A person has to weigh them.</source>
        <translation>這些是線索，不是證明，要由人判斷。</translation>
    </message>
    <message>
        <source>The program found nothing. An appeal has little chance without evidence of your own.</source>
        <translation>程式沒有找到依據。沒有自己的證據，申訴很難成功。</translation>
    </message>
    <message>
        <source>Order, parcel and after-sales</source>
        <translation>訂單、包裹和售後</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>截止時間</translation>
    </message>
    <message>
        <source>For the platform&apos;s form</source>
        <translation>填到平台表單裡</translation>
    </message>
    <message>
        <source>To attach</source>
        <translation>要附上的資料</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>截至 {time}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>評價日期</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星級</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查到的情況</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Asks for a benefit</source>
        <translation>索要好處</translation>
    </message>
    <message>
        <source>The text asks for money or a benefit.</source>
        <translation>文字裡索要錢或好處。</translation>
    </message>
    <message>
        <source>Offers removal</source>
        <translation>提出刪評</translation>
    </message>
    <message>
        <source>The text offers to delete or change the review.</source>
        <translation>文字裡提出可以刪除或修改評價。</translation>
    </message>
    <message>
        <source>Threatens</source>
        <translation>威脅</translation>
    </message>
    <message>
        <source>The text threatens with bad reviews or reports.</source>
        <translation>文字裡以負評或檢舉相威脅。</translation>
    </message>
    <message>
        <source>Contact outside</source>
        <translation>站外聯絡</translation>
    </message>
    <message>
        <source>The text leads to a contact outside the platform.</source>
        <translation>文字裡引向平台之外的聯絡方式。</translation>
    </message>
    <message>
        <source>Other shop</source>
        <translation>引向別家店</translation>
    </message>
    <message>
        <source>The text sends readers to another shop.</source>
        <translation>文字把讀者引向別的店。</translation>
    </message>
    <message>
        <source>Stars against text</source>
        <translation>星級與文字相反</translation>
    </message>
    <message>
        <source>Few stars stand over a text that praises.</source>
        <translation>星級很低，文字卻在稱讚。</translation>
    </message>
    <message>
        <source>Nothing concrete</source>
        <translation>沒有具體問題</translation>
    </message>
    <message>
        <source>The text complains and names no fault of goods or service.</source>
        <translation>文字在抱怨，卻沒有說出商品或服務的具體問題。</translation>
    </message>
    <message>
        <source>order export</source>
        <translation>訂單匯出</translation>
    </message>
    <message>
        <source>review export</source>
        <translation>評價匯出</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>評價文字</translation>
    </message>
    <message>
        <source>after-sale export</source>
        <translation>售後匯出</translation>
    </message>
    <message>
        <source>Appeal: a rating that should not count</source>
        <translation>申訴資料：不應計入的評分</translation>
    </message>
    <message>
        <source>Appeal: suspected malicious review</source>
        <translation>申訴資料：疑似惡意評價</translation>
    </message>
    <message>
        <source>[order number]</source>
        <translation>【訂單編號】</translation>
    </message>
    <message>
        <source>We ask you to check whether the rating of order {order} is to be counted.</source>
        <translation>請核查訂單 {order} 的評分是否應當計入。</translation>
    </message>
    <message>
        <source>We ask you to check the review of order {order} by the rules of reviews.</source>
        <translation>請依評價規範核查訂單 {order} 的評價。</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>理由：{reason}</translation>
    </message>
    <message>
        <source>Reason: [what happened, with day and time]</source>
        <translation>理由：【發生了什麼，寫明日期和時間】</translation>
    </message>
    <message>
        <source>Records of the order, the parcel and the chat are attached.</source>
        <translation>附上訂單、物流和聊天記錄。</translation>
    </message>
    <message>
        <source>Screenshot of the review with its date</source>
        <translation>評價截圖，帶日期</translation>
    </message>
    <message>
        <source>Screenshot of the order page</source>
        <translation>訂單頁截圖</translation>
    </message>
    <message>
        <source>Screenshot of the refund or of the buyer&apos;s other ratings of the month</source>
        <translation>退款截圖，或該買家當月其他評分的截圖</translation>
    </message>
    <message>
        <source>Whole chat with the buyer, from the first to the last message, uncut</source>
        <translation>與買家的完整聊天記錄，從第一則到最後一則，不刪減</translation>
    </message>
    <message>
        <source>Course of the parcel with the day of receipt</source>
        <translation>物流軌跡，帶簽收日期</translation>
    </message>
    <message>
        <source>After-sale record, with what you offered and when</source>
        <translation>售後記錄，寫明什麼時候給過什麼辦法</translation>
    </message>
    <message>
        <source>Bad reviews of the shop with nearly the same text: {count}</source>
        <translation>店裡文字幾乎相同的負評：{count} 則</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>雷同文字</translation>
    </message>
    <message>
        <source>Bad reviews within a day before and after: {count}</source>
        <translation>前後一天內的負評：{count} 則</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>集中出現</translation>
    </message>
    <message>
        <source>Other bad reviews of the same buyer in this shop: {count}</source>
        <translation>同一買家在本店的其他負評：{count} 則</translation>
    </message>
    <message>
        <source>Same buyer</source>
        <translation>同一買家</translation>
    </message>
    <message>
        <source>The order was refunded in full; such orders have no rating (Tmall §2, Taobao §2).</source>
        <translation>訂單已全額退款，這類訂單沒有評價入口（天貓第 2 條、淘寶第 2 條）。</translation>
    </message>
    <message>
        <source>Full refund</source>
        <translation>全額退款</translation>
    </message>
    <message>
        <source>Rated more than 15 days after the order was finished (Tmall §2, Taobao §2).</source>
        <translation>交易成功 15 天之後才評價（天貓第 2 條、淘寶第 2 條）。</translation>
    </message>
    <message>
        <source>Late rating</source>
        <translation>超期評價</translation>
    </message>
    <message>
        <source>The buyer had {count} ratings here in that month before; only the first 3 count (Tmall §4, Taobao §4).</source>
        <translation>該買家當月在本店此前已有 {count} 次評分，只計前 3 次（天貓第 4 條、淘寶第 4 條）。</translation>
    </message>
    <message>
        <source>More than 3 a month</source>
        <translation>當月超過 3 次</translation>
    </message>
    <message>
        <source>The review&apos;s order is in none of the imported orders.</source>
        <translation>匯入的訂單裡沒有這則評價的訂單。</translation>
    </message>
    <message>
        <source>No order</source>
        <translation>沒有對應訂單</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>出貨</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>簽收</translation>
    </message>
    <message>
        <source>Order finished</source>
        <translation>交易成功</translation>
    </message>
    <message>
        <source>Review written</source>
        <translation>寫下評價</translation>
    </message>
    <message>
        <source>After-sale</source>
        <translation>售後</translation>
    </message>
    <message>
        <source>none imported</source>
        <translation>沒有匯入</translation>
    </message>
    <message>
        <source>No rule was found for this platform: look into its back office at once.</source>
        <translation>沒有找到這個平台的規則，請馬上到後台查看。</translation>
    </message>
    <message>
        <source>Review rules of Tmall and Taobao: 30 days after the review</source>
        <translation>天貓、淘寶評價規範：評價後 30 天內</translation>
    </message>
    <message>
        <source>Complain of the rating</source>
        <translation>投訴這則評價</translation>
    </message>
    <message>
        <source>Answer in public</source>
        <translation>公開回覆</translation>
    </message>
    <message>
        <source>Telephone numbers, names, addresses and order numbers in the text are masked.</source>
        <translation>文字裡的電話、姓名、地址和訂單編號已遮蔽。</translation>
    </message>
    <message>
        <source>No export with this order was imported; parcel and money are not known.</source>
        <translation>沒有匯入含這個訂單的表，物流和金額不知道。</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>部分做到</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>{count} of {all} answered</source>
        <translation>已答 {count}/{all}</translation>
    </message>
    <message>
        <source>last time {score}</source>
        <translation>上次 {score}</translation>
    </message>
    <message>
        <source>Self-audit</source>
        <translation>店鋪自查</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>總分</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save self-audit</source>
        <translation>儲存自查</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Esc once more drops the answers.</source>
        <translation>還沒有儲存。再按一次 Esc 放棄這次的回答。</translation>
    </message>
    <message>
        <source>{shop} · {day} · not answered yet</source>
        <translation>{shop} · {day} · 還沒自查過</translation>
    </message>
    <message>
        <source>{shop} · {day} · last answered on {last}</source>
        <translation>{shop} · {day} · 上次自查 {last}</translation>
    </message>
    <message>
        <source>1 yes · 2 partly · 3 no · Backspace: no answer · Enter: next · Ctrl+Enter: save</source>
        <translation>1 是 · 2 部分做到 · 3 否 · 退格：清除 · Enter：下一題 · Ctrl+Enter：儲存</translation>
    </message>
    <message>
        <source>There is no shop yet. Import a file first.</source>
        <translation>還沒有店鋪，請先匯入一個檔案。</translation>
    </message>
    <message>
        <source>The self-audit is saved. The import history can take it back.</source>
        <translation>自查已儲存，可在匯入歷史裡復原。</translation>
    </message>
    <message>
        <source>Self-audit {time}</source>
        <translation>店鋪自查 {time}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>made by itself</source>
        <translation>自動備份</translation>
    </message>
    <message>
        <source>before a newer version of the program</source>
        <translation>升級資料格式之前</translation>
    </message>
    <message>
        <source>put there by you</source>
        <translation>自己放進來的</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>This backup</source>
        <translation>這份備份</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>還沒有備份</translation>
    </message>
    <message>
        <source>The program makes one by itself at the first start of each day on which something has changed.</source>
        <translation>資料有變化時，每天第一次開啟程式會自動備份一份。</translation>
    </message>
    <message>
        <source>Go back to this one…</source>
        <translation>還原到這一份…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他檔案…</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>現在備份…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Kept in {folder}: one of each of the last 7 days, 4 weeks and 12 months. Copy some to another disk as well.</source>
        <translation>保存在 {folder}：最近 7 天、4 週、12 個月各留一份。最好再複製一份到別的硬碟。</translation>
    </message>
    <message>
        <source>Own shops</source>
        <translation>自己的店鋪</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>匯入次數</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>最近一次匯入</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>不加密</translation>
    </message>
    <message>
        <source>Encrypted with a password</source>
        <translation>用密碼加密</translation>
    </message>
    <message>
        <source>Who gets hold of the file can read it, unless it is encrypted.</source>
        <translation>不加密的話，拿到這個檔案的人都能看到裡面的資料。</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>備份的密碼</translation>
    </message>
    <message>
        <source>At least 8 characters. Without it nobody can open the backup again, nor can we.</source>
        <translation>至少 8 個字元。忘了密碼，誰也打不開這份備份，我們也不行。</translation>
    </message>
    <message>
        <source>The same once more.</source>
        <translation>再輸入一次。</translation>
    </message>
    <message>
        <source>The two were not the same. No backup was made.</source>
        <translation>兩次輸入的不一樣，沒有備份。</translation>
    </message>
    <message>
        <source>{name} holds {shops} own shops, {records} rows and {imports} imports, the last one of {last}. The data of now are replaced by it; the file of now is kept beside it.</source>
        <translation>{name} 裡有 {shops} 家自己的店鋪、{records} 列資料、{imports} 次匯入，最近一次是 {last}。現在的資料會換成這份備份的，現在的檔案另外留著。</translation>
    </message>
    <message>
        <source>saved of a damaged file</source>
        <translation>從損壞的檔案裡搶救的</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>裡面有什麼</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Making the brief…</source>
        <translation>正在產生日報…</translation>
    </message>
    <message>
        <source>The template is kept.</source>
        <translation>範本已儲存。</translation>
    </message>
    <message>
        <source>There is no shop yet. Import a file first.</source>
        <translation>還沒有店鋪，請先匯入檔案。</translation>
    </message>
    <message>
        <source>The brief is copied: text and picture</source>
        <translation>日報已複製：文字和圖片都在剪貼簿，直接貼到群組</translation>
    </message>
    <message>
        <source>Brief of the day</source>
        <translation>日報</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>全部店鋪</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>Paste it into the group chat: WeChat and DingTalk take text or picture.</source>
        <translation>直接貼到微信群或釘釘群，文字、圖片都可以。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Edit template…</source>
        <translation>編輯範本…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>圖片另存為…</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>複製文字</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>複製圖片</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation>一起複製</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The text is copied</source>
        <translation>文字已複製</translation>
    </message>
    <message>
        <source>The picture is copied</source>
        <translation>圖片已複製</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 圖片</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>日報</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}.</source>
        <translation>圖片無法寫入 {path}。</translation>
    </message>
    <message>
        <source>{count} more shops are in the text</source>
        <translation>還有 {count} 家店鋪，見文字</translation>
    </message>
    <message>
        <source>What got worse</source>
        <translation>變差</translation>
    </message>
    <message>
        <source>Due sheet</source>
        <translation>臨期單</translation>
    </message>
    <message>
        <source>Reviews to answer</source>
        <translation>待回覆評價</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>今日任務</translation>
    </message>
    <message>
        <source>Template of the brief</source>
        <translation>日報範本</translation>
    </message>
    <message>
        <source>Words in braces are filled in; a line whose parts are all empty is left out.</source>
        <translation>大括號裡的部分會自動填入；一行裡的部分全空時，這一行不顯示。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>What it says with today&apos;s data</source>
        <translation>按今天的資料顯示</translation>
    </message>
    <message>
        <source>Insert a part</source>
        <translation>插入內容</translation>
    </message>
    <message>
        <source>Back to the program&apos;s</source>
        <translation>還原預設範本</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title}，{words}</translation>
    </message>
    <message>
        <source>the rules of the score changed in between</source>
        <translation>期間評分規則有變更</translation>
    </message>
    <message>
        <source>why is not known from the data</source>
        <translation>現有資料看不出原因</translation>
    </message>
    <message>
        <source>most of it: {part} {before} → {now} ({share})</source>
        <translation>主要是{part} {before}→{now}（影響 {share}）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{title} ({told})</source>
        <translation>{title}（{told}）</translation>
    </message>
    <message>
        <source>No score has been imported yet</source>
        <translation>還沒有匯入評分</translation>
    </message>
    <message>
        <source>Scores of today</source>
        <translation>評分截至今天</translation>
    </message>
    <message>
        <source>Scores of yesterday ({day})</source>
        <translation>評分截至昨天（{day}）</translation>
    </message>
    <message>
        <source>Scores of {day}, {days} days old</source>
        <translation>評分截至 {day}（{days} 天前）</translation>
    </message>
    <message>
        <source>(since {day})</source>
        <translation>（比 {day}）</translation>
    </message>
    <message>
        <source>{line} (line unverified)</source>
        <translation>{line}（門檻未核實）</translation>
    </message>
    <message>
        <source>{line}: not judged, no recent score</source>
        <translation>{line}：近期沒有評分，無法判斷</translation>
    </message>
    <message>
        <source>▼ Below {line} by {margin}</source>
        <translation>▼ 低於{line}，差 {margin}</translation>
    </message>
    <message>
        <source>▼ On {line}, must be above</source>
        <translation>▼ 正好是{line}，須高於它才達標</translation>
    </message>
    <message>
        <source>Just on {line}</source>
        <translation>正好達到{line}</translation>
    </message>
    <message>
        <source>Only {margin} above {line}</source>
        <translation>距{line} 只剩 {margin}</translation>
    </message>
    <message>
        <source>{margin} above {line}</source>
        <translation>距{line} 還有 {margin}</translation>
    </message>
    <message>
        <source>{reason}; {why}</source>
        <translation>{reason}；{why}</translation>
    </message>
    <message>
        <source>nothing in the last 30 days</source>
        <translation>近 30 天沒有變差的</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>{day} 起逾期</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未定負責人</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>沒有</translation>
    </message>
    <message>
        <source>{count} of them missed</source>
        <translation>其中已逾時 {count}</translation>
    </message>
    <message>
        <source>next {moment}</source>
        <translation>最近 {moment} 截止</translation>
    </message>
    <message>
        <source>data as of {moment}</source>
        <translation>資料截至 {moment}</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>逾期 {count}</translation>
    </message>
    <message>
        <source>{count} due today</source>
        <translation>今天到期 {count}</translation>
    </message>
    <message>
        <source>{count} within 3 days</source>
        <translation>3 天內到期 {count}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>沒有</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How old the scores are</source>
        <translation>評分是哪天的</translation>
    </message>
    <message>
        <source>Name of the score</source>
        <translation>評分名稱</translation>
    </message>
    <message>
        <source>Total score</source>
        <translation>綜合評分</translation>
    </message>
    <message>
        <source>All scores</source>
        <translation>全部評分</translation>
    </message>
    <message>
        <source>Distance to the lines</source>
        <translation>距門檻</translation>
    </message>
    <message>
        <source>What got worse, and why</source>
        <translation>變差及原因</translation>
    </message>
    <message>
        <source>Five tasks with owners</source>
        <translation>五件事及負責人</translation>
    </message>
    <message>
        <source>[{shop} · {platform}] Brief of {day}</source>
        <translation>【{shop}·{platform}】{day} 日報</translation>
    </message>
    <message>
        <source>Worse: {worse}</source>
        <translation>變差：{worse}</translation>
    </message>
    <message>
        <source>To do today: {tasks}</source>
        <translation>今日任務：{tasks}</translation>
    </message>
    <message>
        <source>Due sheet: {due}</source>
        <translation>臨期單：{due}</translation>
    </message>
    <message>
        <source>Reviews to answer: {reviews}</source>
        <translation>待回覆評價：{reviews}</translation>
    </message>
</context>
<context>
    <name>Case files</name>
    <message>
        <source>Case</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>評價時間</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星級</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>評價內容</translation>
    </message>
    <message>
        <source>Review cases</source>
        <translation>評價工單</translation>
    </message>
    <message>
        <source>“{found}” is no case that went out with this file and is left out.</source>
        <translation>「{found}」不是隨本檔案匯出的工單，已略過。</translation>
    </message>
    <message>
        <source>“{found}” is there twice; only the first row counts.</source>
        <translation>「{found}」出現兩次，只取第一列。</translation>
    </message>
    <message>
        <source>“{found}”: this case is not here any more and is left out.</source>
        <translation>「{found}」：該工單已不存在，已略過。</translation>
    </message>
    <message>
        <source>“{found}” cannot be read in the column {column} and is left out.</source>
        <translation>「{column}」欄中的「{found}」無法辨識，已略過。</translation>
    </message>
    <message>
        <source>Row {row}: {said}</source>
        <translation>第 {row} 列：{said}</translation>
    </message>
</context>
<context>
    <name>CaseLog</name>
    <message>
        <source>first answer given</source>
        <translation>已首次回覆</translation>
    </message>
    <message>
        <source>first answer taken back</source>
        <translation>撤回首次回覆</translation>
    </message>
    <message>
        <source>{field}: {text}</source>
        <translation>{field}：{text}</translation>
    </message>
    <message>
        <source>{field} removed</source>
        <translation>清空{field}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}：{before} → {after}</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>建立工單</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>no longer waits for the buyer</source>
        <translation>不再等待買家</translation>
    </message>
    <message>
        <source>waits for the buyer; the clock rests</source>
        <translation>等待買家，計時暫停</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>結案</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Workbook of cases</source>
        <translation>工單表格</translation>
    </message>
    <message>
        <source>{count} changes of cases taken over</source>
        <translation>採用工單變更 {count} 處</translation>
    </message>
    <message>
        <source>All open cases</source>
        <translation>全部未結工單</translation>
    </message>
    <message>
        <source>Cases for another computer</source>
        <translation>匯出工單</translation>
    </message>
    <message>
        <source>Whose open cases are to be written to a workbook?</source>
        <translation>匯出誰的未結工單？</translation>
    </message>
    <message>
        <source>review cases {day}</source>
        <translation>評價工單 {day}</translation>
    </message>
    <message>
        <source>{count} cases saved as {file}</source>
        <translation>已將 {count} 個工單存為 {file}</translation>
    </message>
    <message>
        <source>{count} cases changed</source>
        <translation>已修改 {count} 個工單</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 活頁簿</translation>
    </message>
    <message>
        <source>Cases that came back</source>
        <translation>工單回收</translation>
    </message>
    <message>
        <source>{file}, written on {day} · {changed} cases differ, {same} do not</source>
        <translation>{file}，匯出於 {day} · {changed} 個工單有變更，{same} 個沒有</translation>
    </message>
    <message>
        <source>Where both changed: take the file&apos;s</source>
        <translation>衝突處取檔案中的</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>保留本機的</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……另有 {count} 則</translation>
    </message>
    <message>
        <source>Take over {count} changes</source>
        <translation>採用 {count} 處變更</translation>
    </message>
    <message>
        <source>Take over 1 change</source>
        <translation>採用 1 處變更</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>本機現值</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>檔案中</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>☑</source>
        <translation>☑</translation>
    </message>
    <message>
        <source>☐</source>
        <translation>☐</translation>
    </message>
    <message>
        <source>Changed here too</source>
        <translation>本機也改過</translation>
    </message>
    <message>
        <source>When the file was written: {text}</source>
        <translation>匯出時：{text}</translation>
    </message>
    <message>
        <source>{count} reviews</source>
        <translation>{count} 則評價</translation>
    </message>
    <message>
        <source>Apply to all</source>
        <translation>全部套用</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>Closing needs a cause and a remedy: {causes} lack the one, {remedies} the other.</source>
        <translation>結案需要原因和處理方式：{causes} 則缺原因，{remedies} 則缺處理方式。</translation>
    </message>
    <message>
        <source>{cases} of them have a case ({closed} closed); for {new} one is opened.</source>
        <translation>其中 {cases} 則已有工單（{closed} 則已結案），將為 {new} 則建立工單。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間線</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>建立工單</translation>
    </message>
    <message>
        <source>First answer given</source>
        <translation>已首次回覆</translation>
    </message>
    <message>
        <source>for example 12.50</source>
        <translation>如 12.50</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>建立工單</translation>
    </message>
    <message>
        <source>Buyer has answered</source>
        <translation>買家已回覆</translation>
    </message>
    <message>
        <source>Wait for the buyer</source>
        <translation>等待買家</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Cost, follow-up, note, appeal…</source>
        <translation>成本、回訪、備註、申訴…</translation>
    </message>
    <message>
        <source>Case: {field}</source>
        <translation>工單：{field}</translation>
    </message>
    <message>
        <source>The cost is an amount in yuan, for example 12.50.</source>
        <translation>成本請填以元為單位的金額，如 12.50。</translation>
    </message>
    <message>
        <source>Case opened again</source>
        <translation>重新開啟工單</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Before it can be closed: {fields}</source>
        <translation>結案前請先填寫：{fields}</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>工單結案</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>處理中</translation>
    </message>
    <message>
        <source>Waiting for the buyer</source>
        <translation>等待買家</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Partial refund</source>
        <translation>部分退款</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>換貨</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>補寄</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>維修</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>致歉</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解釋說明</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>無需處理</translation>
    </message>
    <message>
        <source>No appeal</source>
        <translation>未申訴</translation>
    </message>
    <message>
        <source>Appeal prepared</source>
        <translation>申訴準備中</translation>
    </message>
    <message>
        <source>Appeal sent</source>
        <translation>申訴已提交</translation>
    </message>
    <message>
        <source>Appeal won</source>
        <translation>申訴成功</translation>
    </message>
    <message>
        <source>Appeal lost</source>
        <translation>申訴未通過</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性質</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>處理方式</translation>
    </message>
    <message>
        <source>Cost (yuan)</source>
        <translation>成本（元）</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>首次回覆</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>回訪日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申訴</translation>
    </message>
    <message>
        <source>Appeal until</source>
        <translation>申訴截止</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>申訴結果</translation>
    </message>
    <message>
        <source>Another cause</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>The note is as you had written it, and not kept yet: click into it and go on.</source>
        <translation>備註是您先前寫的，還沒有儲存：點進去接著寫，離開時儲存。</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>{score}  {first} {before} → {last} {now}  {change}</source>
        <translation>{score}  {first} {before} → {last} {now}  {change}</translation>
    </message>
    <message>
        <source>Unexplained: {value}</source>
        <translation>未歸因：{value}</translation>
    </message>
    <message>
        <source>Came in and left</source>
        <translation>計入與移出</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By courier</source>
        <translation>按快遞公司</translation>
    </message>
    <message>
        <source>By province</source>
        <translation>按省份</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>按商品</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>按售後原因</translation>
    </message>
    <message>
        <source>By service agent</source>
        <translation>按客服</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>其他 {count} 項</translation>
    </message>
    <message>
        <source>The groups themselves</source>
        <translation>各自的變化</translation>
    </message>
    <message>
        <source>Another mix of them</source>
        <translation>占比的變化</translation>
    </message>
    <message>
        <source>Rate against mix, {group}</source>
        <translation>各自變化與占比變化（{group}）</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>新計入</translation>
    </message>
    <message>
        <source>Left the period</source>
        <translation>移出統計週期</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{day} came in</source>
        <translation>{day} 計入</translation>
    </message>
    <message>
        <source>{day} left</source>
        <translation>{day} 移出</translation>
    </message>
    <message>
        <source>Cause {rank} · {title}: {words}</source>
        <translation>原因 {rank} · {title}：{words}</translation>
    </message>
    <message>
        <source>Arithmetic, nobody&apos;s fault · {title}: {words}</source>
        <translation>計算因素，不是誰的錯 · {title}：{words}</translation>
    </message>
    <message>
        <source>Good old ratings left</source>
        <translation>好的舊評價移出統計週期</translation>
    </message>
    <message>
        <source>A burst of volume</source>
        <translation>單量激增</translation>
    </message>
    <message>
        <source>After-sales handled late</source>
        <translation>售後處理慢</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>描述不符</translation>
    </message>
    <message>
        <source>Product quality</source>
        <translation>商品品質</translation>
    </message>
    <message>
        <source>Slow or no answers</source>
        <translation>客服回應慢</translation>
    </message>
    <message>
        <source>Other rules</source>
        <translation>規則變更</translation>
    </message>
    <message>
        <source>{move}, {times} times its usual move</source>
        <translation>{move}，是平常波動的 {times} 倍</translation>
    </message>
    <message>
        <source>{metric} {before} → {now}</source>
        <translation>{metric} {before} → {now}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>{name}: {metric} {now} over {cases} cases, before {before}; {share} of the change of this metric</source>
        <translation>{name}：{cases} 單的{metric}為 {now}，此前 {before}；占該指標變化的 {share}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{courier} to {places}</source>
        <translation>{courier}（發往{places}）</translation>
    </message>
    <message>
        <source>“{item}”: reviews that complain of {aspect} {before} → {now}</source>
        <translation>「{item}」：反映「{aspect}」問題的評價 {before} → {now} 條</translation>
    </message>
    <message>
        <source>reviews that complain of {aspect} {before} → {now}</source>
        <translation>反映「{aspect}」問題的評價 {before} → {now} 條</translation>
    </message>
    <message>
        <source>{count} ratings with a mean of {left} left the period, those that stay have {stayed}; the new ones have {came}</source>
        <translation>{count} 條均分 {left} 的舊評價移出統計週期，留下的均分 {stayed}；新增的均分 {came}</translation>
    </message>
    <message>
        <source>{count} ratings with a mean of {left} left the period, those that stay have {stayed}; the new ones are no worse than before ({came})</source>
        <translation>{count} 條均分 {left} 的舊評價移出統計週期，留下的均分 {stayed}；新評價並沒有變差（{came}）</translation>
    </message>
    <message>
        <source>{cases} cases from {first} to {last}, up to {times} times the usual day: {share} of the change of {metric}</source>
        <translation>{first} 至 {last} 共 {cases} 單，最多一天是平日的 {times} 倍：占{metric}變化的 {share}</translation>
    </message>
    <message>
        <source>rules {version} began on {day}</source>
        <translation>{day} 起執行 {version} 版規則</translation>
    </message>
    <message>
        <source>rules {version} began on {day}; counted otherwise since, so not compared: {metrics}</source>
        <translation>{day} 起執行 {version} 版規則；以下指標算法已變，不作比較：{metrics}</translation>
    </message>
    <message>
        <source>No value on {day}: that of {used} is taken.</source>
        <translation>{day} 沒有資料，取 {used} 的值。</translation>
    </message>
    <message>
        <source>The platform does not publish the weights: the parts are ranked, not split.</source>
        <translation>平台未公開權重，只排先後，不分攤。</translation>
    </message>
    <message>
        <source>Ranked by how unusual each move is for this shop.</source>
        <translation>按與本店平常波動相比的反常程度排序。</translation>
    </message>
    <message>
        <source>Weights: {origin}.</source>
        <translation>權重：{origin}。</translation>
    </message>
    <message>
        <source>inferred from {days} of your own days, error up to ±{error}%</source>
        <translation>按你店 {days} 天的資料推算，誤差不超過 ±{error}%</translation>
    </message>
    <message>
        <source>from your score page</source>
        <translation>來自你的評分頁</translation>
    </message>
    <message>
        <source>typed by you</source>
        <translation>你填寫的</translation>
    </message>
    <message>
        <source>New ratings of other items</source>
        <translation>其他商品的新評價</translation>
    </message>
    <message>
        <source>New ratings</source>
        <translation>新增評價</translation>
    </message>
    <message>
        <source>Ratings that left the period</source>
        <translation>移出統計週期的評價</translation>
    </message>
    <message>
        <source>New ratings: {item}</source>
        <translation>新增評價：{item}</translation>
    </message>
    <message>
        <source>The imported ratings give {before} → {now}, the platform shows {shown_before} → {shown_now}: too many are missing to take the score apart.</source>
        <translation>按已匯入的評價算是 {before} → {now}，平台顯示 {shown_before} → {shown_now}：缺的評價太多，不拆分。</translation>
    </message>
    <message>
        <source>Counted from the imported ratings; the platform&apos;s own score of these days is not there.</source>
        <translation>分數按已匯入的評價計算；沒有這兩天的平台分數。</translation>
    </message>
    <message>
        <source>Counted from the imported ratings: {before} → {now}; the platform shows {shown_before} → {shown_now}.</source>
        <translation>按已匯入的評價算：{before} → {now}；平台顯示：{shown_before} → {shown_now}。</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Type a review</source>
        <translation>輸入一則評價</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>What the buyer said</source>
        <translation>買家說了什麼</translation>
    </message>
    <message>
        <source>It stands beside the reviews of the platform. Names, phones and addresses are left out.</source>
        <translation>它和平台的評價放在一起；姓名、電話、地址會去掉。</translation>
    </message>
    <message>
        <source>Store the review</source>
        <translation>儲存評價</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來自</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星級</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Esc once more drops what was typed.</source>
        <translation>還沒有儲存。再按一次 Esc 就放棄輸入的內容。</translation>
    </message>
    <message>
        <source>There is no shop yet: import a file first.</source>
        <translation>還沒有店鋪：請先匯入一個檔案。</translation>
    </message>
    <message>
        <source>Ctrl+Enter: store · Esc: cancel</source>
        <translation>Ctrl+Enter：儲存 · Esc：取消</translation>
    </message>
    <message>
        <source>Paste texts of buyers</source>
        <translation>貼上買家文字</translation>
    </message>
    <message>
        <source>If they are all about one item</source>
        <translation>如果都是說同一個商品</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>每行一則</translation>
    </message>
    <message>
        <source>One a paragraph</source>
        <translation>每段一則</translation>
    </message>
    <message>
        <source>A conversation</source>
        <translation>聊天記錄</translation>
    </message>
    <message>
        <source>Names of your agents, with a comma between</source>
        <translation>客服的名字，用逗號隔開</translation>
    </message>
    <message>
        <source>Paste here: lines of a chat, comments below a post, answers, anything that buyers wrote</source>
        <translation>貼在這裡：聊天記錄、貼文下的留言、問卷回答，買家寫的都可以</translation>
    </message>
    <message>
        <source>They are kept as reviews without stars. Names, phones and addresses are left out.</source>
        <translation>作為沒有星級的評價儲存；姓名、電話、地址會去掉。</translation>
    </message>
    <message>
        <source>Your side</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>讀作</translation>
    </message>
    <message>
        <source>What you paste</source>
        <translation>貼上的文字</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>將儲存的內容</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>…… 還有 {count} 則</translation>
    </message>
    <message>
        <source>Store 1 text</source>
        <translation>儲存 1 則</translation>
    </message>
    <message>
        <source>Store {count} texts</source>
        <translation>儲存 {count} 則</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Esc once more drops what was pasted.</source>
        <translation>還沒有儲存。再按一次 Esc 就放棄貼上的內容。</translation>
    </message>
    <message>
        <source>Nobody is seen speaking as a buyer. Choose another way to read it, or name your agents.</source>
        <translation>沒有看出哪些話是買家說的。請換一種讀法，或填寫客服的名字。</translation>
    </message>
    <message>
        <source>One text for each buyer. Left out: turns of your side {ours}, lines that nobody speaks {unread}.</source>
        <translation>每位買家合成一則。已略去：我方發言 {ours} 次，不知誰說的 {unread} 行。</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Social post</source>
        <translation>社群貼文</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>問卷</translation>
    </message>
    <message>
        <source>Phone or in person</source>
        <translation>電話或當面</translation>
    </message>
    <message>
        <source>Review page</source>
        <translation>評價頁面</translation>
    </message>
    <message>
        <source>Paste texts of buyers…</source>
        <translation>貼上買家文字…</translation>
    </message>
    <message>
        <source>Type a review…</source>
        <translation>輸入一則評價…</translation>
    </message>
    <message>
        <source>These reviews were stored before; nothing has changed.</source>
        <translation>這些評價以前儲存過，沒有變化。</translation>
    </message>
    <message>
        <source>Stored as one import: {new} new, {same} were there already. It can be undone on the Import page.</source>
        <translation>已作為一次匯入儲存：新增 {new} 則，{same} 則原本就有。可在「匯入」頁復原。</translation>
    </message>
    <message>
        <source>Stored as one import: {new} new. It can be undone on the Import page.</source>
        <translation>已作為一次匯入儲存：新增 {new} 則。可在「匯入」頁復原。</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Copy as a picture</source>
        <translation>複製為圖片</translation>
    </message>
    <message>
        <source>To drag it out as a picture, hold Ctrl</source>
        <translation>按住 Ctrl 可拖出為圖片</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The store is sound.</source>
        <translation>資料檔完好。</translation>
    </message>
    <message>
        <source>The file itself is damaged.</source>
        <translation>檔案本身已損壞。</translation>
    </message>
    <message>
        <source>Some rows refer to others that are gone.</source>
        <translation>部分列指向的列已不存在。</translation>
    </message>
    <message>
        <source>An import was never finished.</source>
        <translation>有一次匯入沒有完成。</translation>
    </message>
    <message>
        <source>The counts of some imports do not add up.</source>
        <translation>部分匯入批次的列數對不上。</translation>
    </message>
    <message>
        <source>Rows of an import that was undone are still there.</source>
        <translation>已復原的匯入批次仍留有資料列。</translation>
    </message>
    <message>
        <source>The journal speaks of rows that are gone.</source>
        <translation>變更記錄裡的部分列已不存在。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>{table}: {saved} rows saved, lost: {lost}</source>
        <translation>{table}：救出 {saved} 列，遺失：{lost}</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>New task</source>
        <translation>新任務</translation>
    </message>
    <message>
        <source>For {shop}, in your own words</source>
        <translation>為{shop}自己寫一項</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>新增任務</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什麼</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚未指定</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>環節</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止時間</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>不定日期</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Done {day}</source>
        <translation>{day} 完成</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>已經做了</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採納</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>標為完成</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Tasks that are done</source>
        <translation>已完成的任務</translation>
    </message>
    <message>
        <source>Nothing was done in the last 7 days</source>
        <translation>近 7 天沒有完成的任務</translation>
    </message>
    <message>
        <source>Ticked tasks stand here and can be reopened.</source>
        <translation>打勾的任務會列在這裡，可以重新開啟。</translation>
    </message>
    <message>
        <source>Done in the last 7 days · {count}</source>
        <translation>近 7 天完成 · {count}</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>頻率</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>關注指標</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>完成標準</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Enter keeps the note, Shift+Enter begins another line</source>
        <translation>按 Enter 儲存備註，Shift+Enter 換行</translation>
    </message>
    <message>
        <source>{cadence} · {minutes} min</source>
        <translation>{cadence} · {minutes} 分鐘</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>全部任務</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>搜尋任務</translation>
    </message>
    <message>
        <source>No task matches.</source>
        <translation>沒有符合的任務。</translation>
    </message>
    <message>
        <source>Tasks · {count}</source>
        <translation>任務 · {count}</translation>
    </message>
    <message>
        <source>No dimension</source>
        <translation>不屬於任何維度</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>未定負責人</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>7 天內</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>No due day</source>
        <translation>未定截止時間</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Overdue {day}</source>
        <translation>{day} 逾期</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Reopen (Space)</source>
        <translation>重新開啟（空白鍵）</translation>
    </message>
    <message>
        <source>Mark as done (Space)</source>
        <translation>標為完成（空白鍵）</translation>
    </message>
    <message>
        <source>Proposed tasks</source>
        <translation>建議的任務</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>進行中的任務</translation>
    </message>
    <message>
        <source>Proposed · {count}</source>
        <translation>建議 · {count}</translation>
    </message>
    <message>
        <source>Judged by the data until {day}</source>
        <translation>依據截至 {day} 的資料</translation>
    </message>
    <message>
        <source>In progress · {count}</source>
        <translation>進行中 · {count}</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>沒有要做的任務</translation>
    </message>
    <message>
        <source>Everything proposed is taken care of. The next import looks again.</source>
        <translation>建議都已處理。下次匯入後會重新判斷。</translation>
    </message>
    <message>
        <source>By due day</source>
        <translation>依截止時間</translation>
    </message>
    <message>
        <source>By dimension</source>
        <translation>依維度</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>依環節</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>依負責人</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Bring this shop&apos;s scores of any day: the five tasks that help them most are proposed here. Until then, choose from all tasks.</source>
        <translation>匯入這家店任一天的評分，這裡就會建議對評分最有幫助的五項任務。在此之前，可以從全部任務中挑選。</translation>
    </message>
    <message>
        <source>No scores of this shop yet</source>
        <translation>這家店還沒有評分</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>列印清單</translation>
    </message>
    <message>
        <source>Print what stands under Today and Done (Ctrl+P)</source>
        <translation>列印「今天」和「已完成」裡的任務（Ctrl+P）</translation>
    </message>
    <message>
        <source>A task in your own words (Ctrl+N)</source>
        <translation>自己寫一項任務（Ctrl+N）</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>改善清單</translation>
    </message>
    <message>
        <source>Open the demo shops</source>
        <translation>開啟範例店鋪</translation>
    </message>
    <message>
        <source>Import a shop&apos;s scores first. The five tasks that help it most are then proposed here, with steps, owner and due day, ready to print.</source>
        <translation>先匯入一家店鋪的評分，這裡就會建議對它最有幫助的五項任務，寫明步驟、負責人和截止時間，可以直接列印。</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>還沒有任務</translation>
    </message>
    <message>
        <source>{shop} · {count} due today</source>
        <translation>{shop} · 今天到期 {count} 項</translation>
    </message>
    <message>
        <source>{shop} · nothing due today</source>
        <translation>{shop} · 今天沒有到期的任務</translation>
    </message>
    <message>
        <source>Accepted: {title}</source>
        <translation>已採納：{title}</translation>
    </message>
    <message>
        <source>Task added.</source>
        <translation>任務已新增。</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>網頁</translation>
    </message>
    <message>
        <source>Reopened: {title}</source>
        <translation>已重新開啟：{title}</translation>
    </message>
    <message>
        <source>Reopened: {count} tasks</source>
        <translation>已重新開啟 {count} 項任務</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>刪除任務</translation>
    </message>
    <message>
        <source>Accepted: {count} tasks</source>
        <translation>已採納 {count} 項任務</translation>
    </message>
    <message>
        <source>Dismissed: {title}. It stays under All tasks.</source>
        <translation>已忽略：{title}。仍在「全部任務」裡。</translation>
    </message>
    <message>
        <source>Dismissed: {count} tasks. They stay under All tasks.</source>
        <translation>已忽略 {count} 項任務，仍在「全部任務」裡。</translation>
    </message>
    <message>
        <source>Postponed until {day}: {title}</source>
        <translation>已延後到 {day}：{title}</translation>
    </message>
    <message>
        <source>Postponed until {day}: {count} tasks</source>
        <translation>已延後到 {day}：{count} 項任務</translation>
    </message>
    <message>
        <source>Done: {title}. Ctrl+Z takes it back.</source>
        <translation>已完成：{title}。Ctrl+Z 可復原。</translation>
    </message>
    <message>
        <source>Done: {count} tasks. Ctrl+Z takes it back.</source>
        <translation>已完成 {count} 項任務，Ctrl+Z 可復原。</translation>
    </message>
    <message>
        <source>Changed: {count} tasks</source>
        <translation>已修改 {count} 項任務</translation>
    </message>
    <message>
        <source>Deleted: {title}. Ctrl+Z brings it back.</source>
        <translation>已刪除：{title}。Ctrl+Z 可復原。</translation>
    </message>
    <message>
        <source>Deleted: {count} tasks. Ctrl+Z brings them back.</source>
        <translation>已刪除 {count} 項任務，Ctrl+Z 可復原。</translation>
    </message>
    <message>
        <source>Self-audit…</source>
        <translation>自查…</translation>
    </message>
    <message>
        <source>Answer the questions whose score this task should raise</source>
        <translation>回答自查問卷：這項任務要提高的就是它的得分</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>When first done</source>
        <translation>首次完成當天</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分鐘</translation>
    </message>
    <message>
        <source>Metric watched, begun on</source>
        <translation>關注指標、開始日期</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>開始於</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>所需時間</translation>
    </message>
    <message>
        <source>Who does it (E)</source>
        <translation>由誰來做（E）</translation>
    </message>
    <message>
        <source>Whose tasks are yours</source>
        <translation>哪些任務是您的</translation>
    </message>
    <message>
        <source>{name} · change…</source>
        <translation>{name}·更改…</translation>
    </message>
    <message>
        <source>Press again to see all</source>
        <translation>再點一次顯示全部</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隱藏</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>依角色</translation>
    </message>
    <message>
        <source>Fill back…</source>
        <translation>回填…</translation>
    </message>
    <message>
        <source>Tick what was done on a printed list (Ctrl+B)</source>
        <translation>依列印的清單回填完成情況（Ctrl+B）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>操作紀錄</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>還沒有紀錄。</translation>
    </message>
    <message>
        <source>Search in codes, titles, reasons, steps and notes (Ctrl+F)</source>
        <translation>搜尋編號、標題、原因、步驟和備註（Ctrl+F）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>≈ {points} points</source>
        <translation>約 {points} 分</translation>
    </message>
    <message>
        <source>Postponed until this day</source>
        <translation>延後到這一天</translation>
    </message>
    <message>
        <source>Tasks of the list</source>
        <translation>清單裡的任務</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>列印這份清單</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>還沒有清單</translation>
    </message>
    <message>
        <source>Lists gather tasks for one occasion.</source>
        <translation>清單把同一場合要做的任務放在一起。</translation>
    </message>
    <message>
        <source>Take all on ({count})</source>
        <translation>全部採納（{count}）</translation>
    </message>
    <message>
        <source>All taken on</source>
        <translation>已全部採納</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>Mark all as done</source>
        <translation>全部標為完成</translation>
    </message>
    <message>
        <source>Reopen all</source>
        <translation>全部重新開啟</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部採納</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>{count} tasks</source>
        <translation>{count} 項任務</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 項</translation>
    </message>
    <message>
        <source>{count} of them are taken on: the fields are theirs.</source>
        <translation>其中 {count} 項已採納，以上各項只改這些任務。</translation>
    </message>
    <message>
        <source>Change {count} tasks</source>
        <translation>修改 {count} 項</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>延後</translation>
    </message>
    <message>
        <source>Not now: propose it again or do it later (P)</source>
        <translation>先不做：過些天再建議或再做（P）</translation>
    </message>
    <message>
        <source>Tomorrow · {day}</source>
        <translation>明天·{day}</translation>
    </message>
    <message>
        <source>Next Monday · {day}</source>
        <translation>下週一·{day}</translation>
    </message>
    <message>
        <source>Next month · {day}</source>
        <translation>下月初·{day}</translation>
    </message>
    <message>
        <source>A day…</source>
        <translation>選日期…</translation>
    </message>
    <message>
        <source>Postpone until</source>
        <translation>延後到</translation>
    </message>
    <message>
        <source>Not wanted: it is not proposed again for a while (Del)</source>
        <translation>不需要：一段時間內不再建議（Del）</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>不重複</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>週一至週五</translation>
    </message>
    <message>
        <source>Weekly on …</source>
        <translation>每週幾…</translation>
    </message>
    <message>
        <source>Monthly on day …</source>
        <translation>每月某日…</translation>
    </message>
    <message>
        <source>Last day of the month</source>
        <translation>每月最後一天</translation>
    </message>
    <message>
        <source>As the knowledge base says</source>
        <translation>依任務庫預設</translation>
    </message>
    <message>
        <source>As a rule: {cadence}</source>
        <translation>預設：{cadence}</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>每月幾號</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done}/{count} 步</translation>
    </message>
    <message>
        <source>Tick this step (Space)</source>
        <translation>勾選這一步（空白鍵）</translation>
    </message>
    <message>
        <source>Texts that help</source>
        <translation>可用的範本</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>今天沒有到期的任務。</translation>
    </message>
    <message>
        <source>Hide later</source>
        <translation>收起之後的</translation>
    </message>
    <message>
        <source>Later · {count}</source>
        <translation>之後·{count}</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Whose tasks are yours?</source>
        <translation>哪些任務是您的？</translation>
    </message>
    <message>
        <source>Your name as it stands as the owner of tasks, or your role.</source>
        <translation>填任務負責人一欄裡您的名字，或您的角色。</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>95% interval of the difference: {interval}. Right of the line is better.</source>
        <translation>差值的 95% 區間：{interval}。在直線右側為變好。</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>前→後</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>區間</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} 起可看</translation>
    </message>
    <message>
        <source>The 95% interval of the difference, drawn in its own half-widths: filled where it keeps clear of the line of no change. Right of the line is better.</source>
        <translation>差值的 95% 區間，以區間的半寬為單位畫出：實心表示不含「沒有變化」的直線。在直線右側為變好。</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>哪些有效</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>開啟任務</translation>
    </message>
    <message>
        <source>No task has been begun yet</source>
        <translation>還沒有開始的任務</translation>
    </message>
    <message>
        <source>Tick a task, or give the day on which the work on it began. Once its effect can show, this page sets the weeks before against the weeks after.</source>
        <translation>勾選任務，或填寫開始做的日期。到了看得出成效的時候，這裡會把之前幾週和之後幾週放在一起比較。</translation>
    </message>
    <message>
        <source>Show the tasks</source>
        <translation>查看任務</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>分組方式</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Own</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>{gap} behind the best</source>
        <translation>落後最佳 {gap}</translation>
    </message>
    <message>
        <source>ahead by {gap}</source>
        <translation>領先 {gap}</translation>
    </message>
    <message>
        <source>● mine</source>
        <translation>● 我</translation>
    </message>
    <message>
        <source>○ best</source>
        <translation>○ 最佳</translation>
    </message>
    <message>
        <source>| mean</source>
        <translation>| 平均</translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation>差在哪一項</translation>
    </message>
    <message>
        <source>Best and mean</source>
        <translation>最佳與平均</translation>
    </message>
    <message>
        <source>{dimension}, last {weeks} weeks</source>
        <translation>{dimension}，近 {weeks} 週</translation>
    </message>
    <message>
        <source>The last 12 weeks have no values of this dimension.</source>
        <translation>近 12 週沒有這個維度的數值。</translation>
    </message>
    <message>
        <source>The competitors have no values in the last 12 weeks.</source>
        <translation>近 12 週沒有競爭店家的數值。</translation>
    </message>
    <message>
        <source>One snapshot of the competitors so far ({day}). Their lines begin with the next.</source>
        <translation>競爭店家目前只有一次資料（{day}），有了下一次才能連成線。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>Open the demo shops</source>
        <translation>開啟範例店鋪</translation>
    </message>
    <message>
        <source>Then each score shows its gap to yours, its day and the file it came from.</source>
        <translation>之後每個分數都會顯示與自家的差距、日期和來源檔案。</translation>
    </message>
    <message>
        <source>No competitors yet</source>
        <translation>還沒有競爭店家</translation>
    </message>
    <message>
        <source>No competitors on {platform} yet</source>
        <translation>{platform}還沒有競爭店家</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>vs me</source>
        <translation>比我</translation>
    </message>
    <message>
        <source>{dimension}: the shop&apos;s score minus mine</source>
        <translation>{dimension}：該店的分數減去我的分數</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Mean of {count} competitors</source>
        <translation>{count} 家競店平均</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>計算而得</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>自家店鋪</translation>
    </message>
    <message>
        <source>{dimension}: no value</source>
        <translation>{dimension}：沒有數值</translation>
    </message>
    <message>
        <source>{dimension}: rank {rank} of {count}</source>
        <translation>{dimension}：{count} 家中第 {rank} 名</translation>
    </message>
    <message>
        <source>{days} days old</source>
        <translation>{days} 天前的分數</translation>
    </message>
    <message>
        <source>Scores of the shops</source>
        <translation>各店評分</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>選欄</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all, with heads</source>
        <translation>複製選取的列，未選則複製全部，含欄位名稱</translation>
    </message>
    <message>
        <source>{found} of {count} competitors</source>
        <translation>競爭店家 {count} 家，找到 {found} 家</translation>
    </message>
    <message>
        <source>Latest scores</source>
        <translation>最近一次的分數</translation>
    </message>
    <message>
        <source>Find a shop</source>
        <translation>找店鋪</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>競店對比</translation>
    </message>
    <message>
        <source>Which score is compared</source>
        <translation>比較哪個評分</translation>
    </message>
    <message>
        <source>Paste from a web page or Excel</source>
        <translation>從網頁或 Excel 貼上</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Shops: {count}</source>
        <translation>{count} 家店鋪</translation>
    </message>
    <message>
        <source>Competitors {day}</source>
        <translation>競店對比 {day}</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>網頁</translation>
    </message>
    <message>
        <source>There is no shop of your own yet, so gaps to it are not shown. Import its scores to see them.</source>
        <translation>還沒有自家店鋪，所以不顯示差距。匯入自家評分後就能看到。</translation>
    </message>
    <message>
        <source>{shop} has no values of this score yet, so gaps to it are not shown.</source>
        <translation>{shop}還沒有這項評分，所以不顯示差距。</translation>
    </message>
    <message>
        <source>Mean of {count} shops {value}</source>
        <translation>{count} 家平均 {value}</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Figures of {shop}</source>
        <translation>{shop} 的資料</translation>
    </message>
    <message>
        <source>What it takes to pass it</source>
        <translation>如何超過它</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>This cannot be told from the values that are there.</source>
        <translation>以現有的資料算不出來。</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>它的分數</translation>
    </message>
    <message>
        <source>Surely above it</source>
        <translation>穩超它要到</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>還差</translation>
    </message>
    <message>
        <source>At your pace</source>
        <translation>按目前的步調</translation>
    </message>
    <message>
        <source>Scores of the competitors</source>
        <translation>競店的分數</translation>
    </message>
    <message>
        <source>{score} · {day} · grey: the last known value; empty cells store nothing</source>
        <translation>{score}，{day}。灰色是上次的分數；空白的格子不儲存</translation>
    </message>
    <message>
        <source>{shown} of {count} shops: the search finds the others.</source>
        <translation>列出 {count} 家中的 {shown} 家，其餘用搜尋找。</translation>
    </message>
    <message>
        <source>Save 1 value</source>
        <translation>儲存 1 個分數</translation>
    </message>
    <message>
        <source>Save {count} values</source>
        <translation>儲存 {count} 個分數</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Tab or Enter: next cell · Ctrl+V: a block from Excel, with or without names · Ctrl+Enter: save</source>
        <translation>Tab 或 Enter：下一格，Ctrl+V：貼上 Excel 裡的一塊（有沒有店名都行），Ctrl+Enter：儲存</translation>
    </message>
    <message>
        <source>Add a competitor</source>
        <translation>新增競店</translation>
    </message>
    <message>
        <source>Its scores can be typed in afterwards, pasted, or come with a file.</source>
        <translation>它的分數可以之後登錄、貼上，或隨檔案匯入。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>As the platform shows it</source>
        <translation>和平台上顯示的一樣</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>{count} competitors</source>
        <translation>{count} 家競店</translation>
    </message>
    <message>
        <source>differs, stays as it is</source>
        <translation>各不相同，不填就不改</translation>
    </message>
    <message>
        <source>What it sells</source>
        <translation>賣什麼</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>將圖存成圖片</translation>
    </message>
    <message>
        <source>Who overtook whom</source>
        <translation>誰超過了誰</translation>
    </message>
    <message>
        <source>Best and mean again</source>
        <translation>還原看最好和平均</translation>
    </message>
    <message>
        <source>Without a value in the last 12 weeks: {shops}</source>
        <translation>近 12 週沒有分數的店：{shops}</translation>
    </message>
    <message>
        <source>{dimension}, chosen shops</source>
        <translation>{dimension}，選取的店</translation>
    </message>
    <message>
        <source>Gap to mine</source>
        <translation>和我的差距</translation>
    </message>
    <message>
        <source>Gap to the best</source>
        <translation>和最好的差距</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Change since the snapshot before</source>
        <translation>比上次快照的變化</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>還原預設欄位</translation>
    </message>
    <message>
        <source>Details and what it takes to pass it…</source>
        <translation>詳情與如何超過它…</translation>
    </message>
    <message>
        <source>In the chart</source>
        <translation>畫進圖裡</translation>
    </message>
    <message>
        <source>Fill in scores…</source>
        <translation>登錄分數…</translation>
    </message>
    <message>
        <source>Category and note…</source>
        <translation>類別與備註…</translation>
    </message>
    <message>
        <source>Add a competitor…</source>
        <translation>新增競店…</translation>
    </message>
    <message>
        <source>Delete {count} competitors…</source>
        <translation>刪除 {count} 家競店…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>Delete {shop}?</source>
        <translation>刪除 {shop}？</translation>
    </message>
    <message>
        <source>Delete {count} competitors?</source>
        <translation>刪除 {count} 家競店？</translation>
    </message>
    <message>
        <source>All their figures go, too. This cannot be undone; files that brought them can be imported again.</source>
        <translation>它們的資料也會一併刪除，無法復原；帶來這些資料的檔案可以重新匯入。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Deleted: {count}</source>
        <translation>已刪除 {count} 家</translation>
    </message>
    <message>
        <source>Saved as one import: it can be undone on the Import page.</source>
        <translation>已存成一次匯入，可以在匯入頁復原。</translation>
    </message>
    <message>
        <source>Saved as {count} imports: they can be undone on the Import page.</source>
        <translation>已存成 {count} 次匯入，可以在匯入頁復原。</translation>
    </message>
    <message>
        <source>Picture of the chart</source>
        <translation>圖表圖片</translation>
    </message>
    <message>
        <source>Vector picture of the chart</source>
        <translation>圖表向量圖</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Vector picture</source>
        <translation>向量圖</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>可能範圍</translation>
    </message>
    <message>
        <source>vs best</source>
        <translation>比最好</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>口徑</translation>
    </message>
    <message>
        <source>level</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file} 第 {row} 列</translation>
    </message>
    <message>
        <source>shown rounded, really {range}</source>
        <translation>顯示值經過捨入，實際在 {range}</translation>
    </message>
    <message>
        <source>{change} since {day}</source>
        <translation>比 {day} {change}</translation>
    </message>
    <message>
        <source>ahead of {percent}% of the peers</source>
        <translation>超過 {percent}% 的同行</translation>
    </message>
    <message>
        <source>level with the best within the rounding</source>
        <translation>在四捨五入的誤差內與最好的持平</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最好</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷量</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Choose an item to see its price and sales over time.</source>
        <translation>選一件商品，看它的價格與銷量走勢。</translation>
    </message>
    <message>
        <source>{shop} · {days} days from {first} to {last}</source>
        <translation>{shop}，{first} 到 {last} 共 {days} 天</translation>
    </message>
    <message>
        <source>{shop} · one day so far ({last}); the lines begin with the next list</source>
        <translation>{shop}，目前只有一天（{last}），下次匯入後開始畫線</translation>
    </message>
    <message>
        <source>Items of the competitors</source>
        <translation>競店的商品</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>找商品</translation>
    </message>
    <message>
        <source>No items of competitors yet</source>
        <translation>還沒有競品</translation>
    </message>
    <message>
        <source>Bring a table with a row for each item and day: shop name, item title or id, price, sales, comments. Lists that a market tool or a colleague made will do; each new list adds a day.</source>
        <translation>準備一張表，每件商品每天一列：店鋪名稱、商品標題或 ID、價格、銷量、評論數。行情工具匯出的、同事整理的都行；每匯入一張新表就多一天。</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>全部店家</translation>
    </message>
    <message>
        <source>Items: {count}</source>
        <translation>商品 {count} 件</translation>
    </message>
    <message>
        <source>Items: {shown} of {count}, those that sell most</source>
        <translation>商品 {count} 件，列出賣得最多的 {shown} 件</translation>
    </message>
    <message>
        <source>Items of competitors {day}</source>
        <translation>競品 {day}</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>評論數</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>比 {day}</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>手動新增</translation>
    </message>
    <message>
        <source>Bring a table with a row for each shop and day: shop name, day, and the scores under the names that the platform gives them. Or copy the text of a shop&apos;s page, or take a screenshot of it as buyers see it, on the phone too, and press Ctrl+V here. Or add a competitor by hand and type its scores.</source>
        <translation>準備一張表，每家店每天一列：店鋪名稱、日期，各項分數用平台上的名稱當表頭。也可以複製店鋪頁上的文字，或截一張買家看到的店鋪頁（手機上的也行），在這裡按 Ctrl+V。還可以手動新增一家競店，再登錄它的分數。</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Who passed whom</source>
        <translation>誰超過誰</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>Nobody has overtaken anybody in the last 12 weeks. It takes two snapshots of a competitor to see it.</source>
        <translation>近 12 週沒有誰超過誰。一家競店至少要有兩次快照才看得出來。</translation>
    </message>
    <message>
        <source>{ahead} passed {behind}</source>
        <translation>{ahead} 超過了 {behind}</translation>
    </message>
    <message>
        <source>Which category of shops</source>
        <translation>只看哪個類別的店</translation>
    </message>
    <message>
        <source>▲ higher than mine</source>
        <translation>▲ 比我高</translation>
    </message>
    <message>
        <source>▼ lower than mine</source>
        <translation>▼ 比我低</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部類別</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>登錄</translation>
    </message>
    <message>
        <source>Type the scores of the competitors (F2)</source>
        <translation>手動登錄競店的分數（F2）</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店家</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>grey when older than {days} days</source>
        <translation>超過 {days} 天的會變灰</translation>
    </message>
    <message>
        <source>The chart holds {most} competitors besides mine.</source>
        <translation>圖上除自家店鋪外最多畫 {most} 家競店。</translation>
    </message>
    <message>
        <source>level with the best</source>
        <translation>與最高持平</translation>
    </message>
    <message>
        <source>{count} competitors have another score only ({scores}); its scale is another, so they are left out here.</source>
        <translation>{count} 家競爭店家只有其他評分（{scores}），分制不同，未列入本表。</translation>
    </message>
    <message>
        <source>{count} competitors on other platforms ({platforms}) are left out: their scores follow other rules.</source>
        <translation>{count} 家其他平台（{platforms}）的競爭店家未列入：評分規則不同。</translation>
    </message>
    <message>
        <source>Of competitors only the score that buyers see is known: {shown} stands for {low} to {high} points. It is compared with what buyers see of your score, never with points.</source>
        <translation>競爭店家只知道買家看到的分數：{shown} 對應 {low}–{high} 分。只與自家店鋪在買家端顯示的分數比較，不與原始分比較。</translation>
    </message>
    <message>
        <source>Peers&apos; average</source>
        <translation>同行平均</translation>
    </message>
    <message>
        <source>Excellent peers</source>
        <translation>同行優秀</translation>
    </message>
    <message>
        <source>Peers&apos; average, inferred (unverified)</source>
        <translation>同行平均（反推，未核實）</translation>
    </message>
    <message>
        <source>Figures that buyers see have few digits and are taken as rounded (unverified): where the gap may be rounding alone, shops are level.</source>
        <translation>買家看到的分數位數少，按四捨五入理解（未核實）：差距可能只是捨入造成的，記為持平。</translation>
    </message>
    <message>
        <source>Kinds of figures: {kinds}.</source>
        <translation>資料性質：{kinds}。</translation>
    </message>
    <message>
        <source>{dimension}: above {percent}% of the peers, as the platform says.</source>
        <translation>{dimension}：平台顯示超過同行 {percent}%。</translation>
    </message>
    <message>
        <source>Sources ({first} to {last}): {files}.</source>
        <translation>來源（{first} 至 {last}）：{files}。</translation>
    </message>
    <message>
        <source>You are ahead of {shop} in {dimension} already.</source>
        <translation>{dimension}已領先 {shop}。</translation>
    </message>
    <message>
        <source>{shop} is at the top of the scale in {dimension}: you can draw level, not pass it.</source>
        <translation>{shop} 的{dimension}已是滿分：只能追平，無法超過。</translation>
    </message>
    <message>
        <source>To pass {shop} in {dimension}: +{gap}, to {goal}.</source>
        <translation>要在{dimension}上超過 {shop}：還差 +{gap}，達到 {goal}。</translation>
    </message>
    <message>
        <source>How many orders or ratings that takes cannot be told.</source>
        <translation>需要多少筆訂單或評價，無法算出。</translation>
    </message>
    <message>
        <source>More cases alone never bring it there.</source>
        <translation>單靠增加筆數無法達到。</translation>
    </message>
    <message>
        <source>That is about {count} {what} if nothing leaves the window.</source>
        <translation>約需 {count} 筆{what}（假設沒有舊資料移出統計週期）。</translation>
    </message>
    <message>
        <source>That is about {count} {what}: at your pace {days} days if every case were one and none left the window.</source>
        <translation>約需 {count} 筆{what}；按目前速度約 {days} 天（假設每筆都是，且期間沒有舊資料移出統計週期）。</translation>
    </message>
    <message>
        <source>With ratings coming in as they do now you are there about {day}.</source>
        <translation>照現在的評價走勢，約在 {day} 達到。</translation>
    </message>
    <message>
        <source>{shop} is a competitor now. Fill in its scores, or paste them.</source>
        <translation>已把 {shop} 加為競店。接著錄入它的評分，或者貼上。</translation>
    </message>
    <message>
        <source>&gt; {percent}%</source>
        <translation>超 {percent}%</translation>
    </message>
    <message>
        <source>Add shop</source>
        <translation>新增店家</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Scores</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>評價</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>After-sales cases</source>
        <translation>售後單</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>the score, its trend, the distance to each line</source>
        <translation>評分、趨勢、離各門檻多遠</translation>
    </message>
    <message>
        <source>volume by day, province and item</source>
        <translation>各天、各省、各商品的訂單量</translation>
    </message>
    <message>
        <source>what buyers complain of, and by when to answer</source>
        <translation>買家抱怨什麼、何時前要回應</translation>
    </message>
    <message>
        <source>which courier is slow, and where</source>
        <translation>哪家快遞慢、慢在哪裡</translation>
    </message>
    <message>
        <source>why goods come back, and which cases are due</source>
        <translation>為什麼退貨、哪些售後快到時限</translation>
    </message>
    <message>
        <source>who answers how fast</source>
        <translation>各客服回覆快慢</translation>
    </message>
    <message>
        <source>the gap to the shops next to you</source>
        <translation>與競爭店家的差距</translation>
    </message>
    <message>
        <source>the order export of Doudian</source>
        <translation>抖店的訂單匯出檔</translation>
    </message>
    <message>
        <source>the order export of Qianniu (ExportOrderList)</source>
        <translation>千牛的訂單匯出檔（ExportOrderList）</translation>
    </message>
    <message>
        <source>the review export of Doudian</source>
        <translation>抖店的評價匯出檔</translation>
    </message>
    <message>
        <source>a table of reviews (time, stars, text)</source>
        <translation>評價表（時間、星級、內容）</translation>
    </message>
    <message>
        <source>the parcel sheet of your ERP or courier (pick-up and signing times)</source>
        <translation>ERP 或快遞公司的包裹表（取件、簽收時間）</translation>
    </message>
    <message>
        <source>the after-sales export of Doudian</source>
        <translation>抖店的售後單匯出檔</translation>
    </message>
    <message>
        <source>the refund export of Qianniu</source>
        <translation>千牛的退款單匯出檔</translation>
    </message>
    <message>
        <source>the Feige agent report</source>
        <translation>飛鴿的客服表現表</translation>
    </message>
    <message>
        <source>a table of other shops with their scores</source>
        <translation>競爭店家評分表</translation>
    </message>
    <message>
        <source>a table of the score page&apos;s figures, kept by hand or pasted</source>
        <translation>評分頁數字的表，手動記錄或貼上</translation>
    </message>
    <message>
        <source>A bar for each of {days} days from {day}, an open one where a day is missing</source>
        <translation>從 {day} 起 {days} 天，每天一條；空心的是缺資料的日子</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>accept “{title}”</source>
        <translation>採納「{title}」</translation>
    </message>
    <message>
        <source>accept {count} tasks</source>
        <translation>採納 {count} 項任務</translation>
    </message>
    <message>
        <source>dismiss “{title}”</source>
        <translation>忽略「{title}」</translation>
    </message>
    <message>
        <source>dismiss {count} tasks</source>
        <translation>忽略 {count} 項任務</translation>
    </message>
    <message>
        <source>postpone “{title}”</source>
        <translation>延後「{title}」</translation>
    </message>
    <message>
        <source>postpone {count} tasks</source>
        <translation>延後 {count} 項任務</translation>
    </message>
    <message>
        <source>done “{title}”</source>
        <translation>完成「{title}」</translation>
    </message>
    <message>
        <source>done {count} tasks</source>
        <translation>完成 {count} 項任務</translation>
    </message>
    <message>
        <source>reopen “{title}”</source>
        <translation>重新開啟「{title}」</translation>
    </message>
    <message>
        <source>reopen {count} tasks</source>
        <translation>重新開啟 {count} 項任務</translation>
    </message>
    <message>
        <source>a step of “{title}”</source>
        <translation>「{title}」的一步</translation>
    </message>
    <message>
        <source>edit “{title}”</source>
        <translation>修改「{title}」</translation>
    </message>
    <message>
        <source>edit {count} tasks</source>
        <translation>修改 {count} 項任務</translation>
    </message>
    <message>
        <source>delete “{title}”</source>
        <translation>刪除「{title}」</translation>
    </message>
    <message>
        <source>delete {count} tasks</source>
        <translation>刪除 {count} 項任務</translation>
    </message>
    <message>
        <source>add “{title}”</source>
        <translation>新增「{title}」</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已復原：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>工作時間</translation>
    </message>
    <message>
        <source>read a phrase again</source>
        <translation>啟用一條短語</translation>
    </message>
    <message>
        <source>let a phrase rest</source>
        <translation>停用一條短語</translation>
    </message>
    <message>
        <source>offer “{words}” no more</source>
        <translation>不再建議「{words}」</translation>
    </message>
    <message>
        <source>take a correction back</source>
        <translation>收回一處更正</translation>
    </message>
    <message>
        <source>phrase “{words}”</source>
        <translation>短語「{words}」</translation>
    </message>
    <message>
        <source>category and note</source>
        <translation>類目和備註</translation>
    </message>
    <message>
        <source>columns of “{name}”</source>
        <translation>「{name}」的欄位</translation>
    </message>
    <message>
        <source>name of “{name}”</source>
        <translation>「{name}」的名稱</translation>
    </message>
    <message>
        <source>forget “{name}”</source>
        <translation>忘記「{name}」</translation>
    </message>
    <message>
        <source>take in “{name}”</source>
        <translation>收進「{name}」</translation>
    </message>
    <message>
        <source>put a notice away</source>
        <translation>收起一則提醒</translation>
    </message>
    <message>
        <source>{aspect} of a review</source>
        <translation>一則評價的「{aspect}」</translation>
    </message>
    <message>
        <source>tone of a review</source>
        <translation>一則評價的語氣</translation>
    </message>
    <message>
        <source>nature of a review</source>
        <translation>一則評價的性質</translation>
    </message>
    <message>
        <source>own days of use</source>
        <translation>自訂的使用天數</translation>
    </message>
    <message>
        <source>keep an own draft</source>
        <translation>儲存自己的回覆稿</translation>
    </message>
    <message>
        <source>delete an own draft</source>
        <translation>刪除自己的回覆稿</translation>
    </message>
    <message>
        <source>tag “{label}”</source>
        <translation>標籤「{label}」</translation>
    </message>
    <message>
        <source>add event “{title}”</source>
        <translation>新增事件「{title}」</translation>
    </message>
    <message>
        <source>change event “{title}”</source>
        <translation>修改事件「{title}」</translation>
    </message>
    <message>
        <source>delete event “{title}”</source>
        <translation>刪除事件「{title}」</translation>
    </message>
    <message>
        <source>part tags</source>
        <translation>拆開標籤</translation>
    </message>
    <message>
        <source>meaning of “{reason}”</source>
        <translation>原因「{reason}」的含義</translation>
    </message>
    <message>
        <source>merge tag “{label}”</source>
        <translation>合併標籤「{label}」</translation>
    </message>
    <message>
        <source>remove tag “{label}”</source>
        <translation>刪除標籤「{label}」</translation>
    </message>
    <message>
        <source>save view “{name}”</source>
        <translation>儲存檢視「{name}」</translation>
    </message>
    <message>
        <source>rename view “{name}”</source>
        <translation>重新命名檢視「{name}」</translation>
    </message>
    <message>
        <source>delete view “{name}”</source>
        <translation>刪除檢視「{name}」</translation>
    </message>
    <message>
        <source>weights and lines</source>
        <translation>自己填的評分規則</translation>
    </message>
    <message>
        <source>self-audit</source>
        <translation>店鋪自查</translation>
    </message>
    <message>
        <source>scores of competitors</source>
        <translation>競品評分</translation>
    </message>
    <message>
        <source>typed reviews</source>
        <translation>錄入的評價</translation>
    </message>
    <message>
        <source>typed scores</source>
        <translation>手動填寫的評分</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostic file</source>
        <translation>診斷檔</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <source>{name} is written. Send it to whoever helps you, if you like.</source>
        <translation>已寫好 {name}。要不要傳給幫您的人，由您決定。</translation>
    </message>
    <message>
        <source>The file helps to find a fault. It holds:</source>
        <translation>這個檔案用來幫助查找故障，裡面有：</translation>
    </message>
    <message>
        <source>• versions of the program, the system, Qt and SQLite</source>
        <translation>• 程式、系統、Qt 和 SQLite 的版本</translation>
    </message>
    <message>
        <source>• how many rows each table has, and the size of the data file</source>
        <translation>• 每張表有多少列，資料檔有多大</translation>
    </message>
    <message>
        <source>• settings that are a choice or a number</source>
        <translation>• 選項和數字類的設定</translation>
    </message>
    <message>
        <source>• the log: when and where in the program something went wrong, and what kind of fault</source>
        <translation>• 記錄檔：什麼時候、程式哪個位置出了什麼類型的錯</translation>
    </message>
    <message>
        <source>No names of shops, people or files, no texts, no numbers of orders. The program sends nothing: you decide who gets it.</source>
        <translation>裡面沒有店名、人名、檔名，沒有任何評價文字，也沒有訂單號。程式不會傳送它，給誰由您決定。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose files</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存新檔</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資料</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 活頁簿</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>{when} {last}, {now} {value}: are two digits swapped?</source>
        <translation>{when} {last}，{now} {value}：是不是有兩位數字打反了？</translation>
    </message>
    <message>
        <source>{when} {last}, {now} {value}: down by {change}. Typed right?</source>
        <translation>{when} {last}，{now} {value}：跌了 {change}，確認沒有打錯？</translation>
    </message>
    <message>
        <source>{when} {last}, {now} {value}: up by {change}. Typed right?</source>
        <translation>{when} {last}，{now} {value}：漲了 {change}，確認沒有打錯？</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>this day</source>
        <translation>這天</translation>
    </message>
    <message>
        <source>the total {value} does not fit its dimensions, {low} to {high}. Typed right?</source>
        <translation>總分 {value} 與各維度（{low} 到 {high}）對不上，確認沒有打錯？</translation>
    </message>
    <message>
        <source>needs a number from {low} to {high}, such as {example}</source>
        <translation>請填 {low} 到 {high} 之間的數，如 {example}</translation>
    </message>
    <message>
        <source>needs a percentage from 0 to 100, such as 99.4%</source>
        <translation>請填 0 到 100 的百分數，如 99.4%</translation>
    </message>
    <message>
        <source>needs hours, such as 36.5</source>
        <translation>請填小時數，如 36.5</translation>
    </message>
    <message>
        <source>needs seconds, such as 28</source>
        <translation>請填秒數，如 28</translation>
    </message>
    <message>
        <source>needs a number, such as 12</source>
        <translation>請填數字，如 12</translation>
    </message>
    <message>
        <source>{count} days before</source>
        <translation>{count} 天前</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>前一天</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>What you were writing is there again when you open its form: {forms}.</source>
        <translation>您沒寫完的內容還在，打開相應的表單就能看到：{forms}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>answers to reviews</source>
        <translation>評價回覆</translation>
    </message>
    <message>
        <source>notes of cases</source>
        <translation>工單備註</translation>
    </message>
    <message>
        <source>a typed review</source>
        <translation>手動輸入的評價</translation>
    </message>
    <message>
        <source>pasted texts</source>
        <translation>貼上的文字</translation>
    </message>
    <message>
        <source>a new task</source>
        <translation>新任務</translation>
    </message>
    <message>
        <source>other forms</source>
        <translation>其他表單</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Due sheet</source>
        <translation>臨期單</translation>
    </message>
    <message>
        <source>Import newer files…</source>
        <translation>匯入最新表格…</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>Bring the exports of orders and after-sales: what costs points if nobody acts today stands here then, with the hours that are left.</source>
        <translation>匯入訂單和售後表格後，今天不處理就會掉分的訂單和售後單會列在這裡，並標出剩餘時間。</translation>
    </message>
    <message>
        <source>These data are older than a day: what was done since still stands here, what came since does not.</source>
        <translation>資料已超過一天：之後處理完的仍列在這裡，之後新來的沒有列出。</translation>
    </message>
    <message>
        <source>Nothing waits: no order and no case has an open deadline.</source>
        <translation>沒有待處理的：沒有訂單或售後單臨近時限。</translation>
    </message>
    <message>
        <source>{count} missed</source>
        <translation>已逾時 {count}</translation>
    </message>
    <message>
        <source>{count} within 4 h</source>
        <translation>4 小時內 {count}</translation>
    </message>
    <message>
        <source>{count} later today</source>
        <translation>今天內 {count}</translation>
    </message>
    <message>
        <source>{count} after today</source>
        <translation>今天以後 {count}</translation>
    </message>
    <message>
        <source>Data as of {moment}</source>
        <translation>資料截至 {moment}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩餘</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止時間</translation>
    </message>
    <message>
        <source>Order or case</source>
        <translation>訂單/售後編號</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快遞公司</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>倉庫</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Missed by {time}</source>
        <translation>逾時 {time}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分鐘</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小時 {minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小時</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小時</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>已逾時</translation>
    </message>
    <message>
        <source>Within 4 h</source>
        <translation>4 小時內</translation>
    </message>
    <message>
        <source>By tonight</source>
        <translation>今天之內</translation>
    </message>
    <message>
        <source>After today</source>
        <translation>今天以後</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>一張單</translation>
    </message>
    <message>
        <source>By courier</source>
        <translation>按快遞公司</translation>
    </message>
    <message>
        <source>By warehouse</source>
        <translation>按倉庫</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>按客服</translation>
    </message>
    <message>
        <source>Who gets a list of their own when the sheet is printed or exported</source>
        <translation>列印或匯出時，依誰各出一張單</translation>
    </message>
    <message>
        <source>Order, item</source>
        <translation>訂單編號、商品</translation>
    </message>
    <message>
        <source>Search the due sheet</source>
        <translation>搜尋臨期單</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>全部類型</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Due sheet · {count}</source>
        <translation>臨期單 · {count}</translation>
    </message>
    <message>
        <source>These data are older than a day. Import newer exports before you rely on it.</source>
        <translation>資料已超過一天，請先匯入最新表格再照著做。</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>沒有待處理的。</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>沒有符合條件的。</translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown; paper and files hold all of them.</source>
        <translation>這裡只顯示前 {shown} 筆，共 {count} 筆；列印和匯出包含全部。</translation>
    </message>
    <message>
        <source>{rule} (unverified)</source>
        <translation>{rule}（未核實）</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}，第 {row} 列</translation>
    </message>
    <message>
        <source>Copied: {count} rows</source>
        <translation>已複製 {count} 列</translation>
    </message>
    <message>
        <source>next: {order} ({what}) in {time}</source>
        <translation>最近一筆：{order}（{what}），剩餘 {time}</translation>
    </message>
    <message>
        <source>Open the due sheet in the checklist</source>
        <translation>在改善清單裡打開臨期單</translation>
    </message>
    <message>
        <source>Data as of {until}; hours counted from {now}; {count} due, {missed} of them missed</source>
        <translation>資料截至 {until}；剩餘時間從 {now} 算起；共 {count} 筆，已逾期 {missed} 筆</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>沒有臨期的單。</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>沒有資料</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>資料截至</translation>
    </message>
    <message>
        <source>Under 4 hours</source>
        <translation>4 小時內</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>今天內</translation>
    </message>
    <message>
        <source>hours counted from {time}</source>
        <translation>剩餘時間從 {time} 算起</translation>
    </message>
    <message>
        <source>Courier not named</source>
        <translation>未寫快遞公司</translation>
    </message>
    <message>
        <source>Warehouse not named</source>
        <translation>未寫倉庫</translation>
    </message>
    <message>
        <source>Agent not named</source>
        <translation>未寫客服</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Hours left</source>
        <translation>剩餘(時)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>What a miss costs</source>
        <translation>逾期的代價</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>A refund is asked for: answer it before you dispatch</source>
        <translation>買家在申請退款，先處理退款再出貨</translation>
    </message>
    <message>
        <source>To dispatch</source>
        <translation>待出貨</translation>
    </message>
    <message>
        <source>Not picked up</source>
        <translation>未取件</translation>
    </message>
    <message>
        <source>Refund only</source>
        <translation>僅退款</translation>
    </message>
    <message>
        <source>Return and refund</source>
        <translation>退貨退款</translation>
    </message>
    <message>
        <source>Returned goods to confirm</source>
        <translation>退貨待確認收貨</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>換貨</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>補寄</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>維修</translation>
    </message>
    <message>
        <source>With the platform</source>
        <translation>平台介入</translation>
    </message>
    <message>
        <source>After-sales case</source>
        <translation>售後單</translation>
    </message>
    <message>
        <source>Promised dispatch time in the order file</source>
        <translation>訂單檔裡的承諾出貨時間</translation>
    </message>
    <message>
        <source>Deadline in the after-sales file</source>
        <translation>售後檔裡的截止時間</translation>
    </message>
    <message>
        <source>{item} and {count} more</source>
        <translation>{item} 等，另有 {count} 件</translation>
    </message>
    <message>
        <source>{words} (unverified)</source>
        <translation>{words}（未核實）</translation>
    </message>
    <message>
        <source>No orders and no after-sales were imported yet. Bring the order and after-sales exports of Qianniu or Doudian.</source>
        <translation>還沒有匯入訂單和售後。請匯入千牛或抖店匯出的訂單和售後單。</translation>
    </message>
    <message>
        <source>No orders and no after-sales were imported yet. Bring {orders} and {cases}.</source>
        <translation>還沒有匯入訂單和售後。請匯入{orders}和{cases}。</translation>
    </message>
    <message>
        <source>{shop}: no orders, so nothing tells what waits for dispatch. Bring {file}.</source>
        <translation>{shop}：沒有訂單，看不到哪些待出貨。請匯入{file}。</translation>
    </message>
    <message>
        <source>{shop}: no after-sales, so open cases are not here. Bring {file}.</source>
        <translation>{shop}：沒有售後單，看不到待處理的售後。請匯入{file}。</translation>
    </message>
    <message>
        <source>{shop}: no parcels, so nothing tells what was not picked up. Bring {file}.</source>
        <translation>{shop}：沒有包裹表，看不到哪些未取件。請匯入{file}。</translation>
    </message>
    <message>
        <source>{shop}: {kind} end on {time}; what was done since then still stands here.</source>
        <translation>{shop}：{kind}只到 {time}，之後已處理的仍會列在這裡。</translation>
    </message>
    <message>
        <source>{platform}: no time limits are known; only deadlines in the files count.</source>
        <translation>{platform}：沒有已知的時限規則，只看檔案裡寫的截止時間。</translation>
    </message>
    <message>
        <source>{kind}: {count} without a deadline, in no file and by no known rule: {numbers}</source>
        <translation>{kind}：{count} 筆沒有截止時間（檔案沒寫，也沒有已知規則）：{numbers}</translation>
    </message>
    <message>
        <source>{list} …</source>
        <translation>{list} …</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>The files do not say which agent has which order or case: a split by agent is one list.</source>
        <translation>匯出檔沒寫每單由哪位客服負責，按客服分只有一張。</translation>
    </message>
    <message>
        <source>Demo shops are left out beside your own: {shops}.</source>
        <translation>有自己的店鋪時，不列演示店鋪：{shops}。</translation>
    </message>
    <message>
        <source>{count} due. Data as of {until}, {counted}</source>
        <translation>{count} 筆。資料截至 {until}，{counted}</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>訂單 {number}</translation>
    </message>
    <message>
        <source>Missed more than {days} days ago and not listed: {count}.</source>
        <translation>逾期超過 {days} 天、不再列出的：{count} 筆。</translation>
    </message>
    <message>
        <source>Cases in a state that is not known ({words}), shown as waiting: {count}.</source>
        <translation>狀態不認得（{words}）、按待處理列出的售後：{count} 單。</translation>
    </message>
    <message>
        <source>Orders in a state that is not known, shown as waiting: {count}.</source>
        <translation>狀態不認得、按待出貨列出的訂單：{count} 單。</translation>
    </message>
    <message>
        <source>Orders from files that say of none how it stands, not listed: {count}.</source>
        <translation>所在檔案沒有訂單狀態、沒有列出的訂單：{count} 單。</translation>
    </message>
    <message>
        <source>Refunds of orders that no file knows, counted as not sent (the shorter time): {count}.</source>
        <translation>找不到訂單、不知是否已出貨的退款，按未出貨（時限較短）算：{count} 單。</translation>
    </message>
    <message>
        <source>Parcels from files that tell no pick-ups, not listed: {count}.</source>
        <translation>所在檔案沒有取件時間、沒有列出的包裹：{count} 個。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>List of</source>
        <translation>誰的清單</translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>Too few days to tell (before or after)</source>
        <translation>樣本不足（前後天數不夠）</translation>
    </message>
    <message>
        <source>{score} {before} → {after}: better by {size} ({low} to {high})</source>
        <translation>{score} {before} → {after}：變好 {size}（{low}–{high}）</translation>
    </message>
    <message>
        <source>{score} {before} → {after}: worse by {size} ({low} to {high})</source>
        <translation>{score} {before} → {after}：變差 {size}（{low}–{high}）</translation>
    </message>
    <message>
        <source>{score} {before} → {after}: no more than its usual ups and downs</source>
        <translation>{score} {before} → {after}：在平時波動範圍內，看不出成效</translation>
    </message>
    <message>
        <source>compared with {what}</source>
        <translation>對照：{what}</translation>
    </message>
    <message>
        <source>so far {share} of the counted days lie after it</source>
        <translation>統計週期內目前有 {share} 的天數在事件之後</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>All metrics</source>
        <translation>全部指標</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>A block from Excel or WPS can be pasted (Ctrl+V); its dates and titles say where it belongs</source>
        <translation>可從 Excel、WPS 整塊貼上（Ctrl+V）；有日期和表頭就按它們填</translation>
    </message>
    <message>
        <source>Last {count} days</source>
        <translation>最近 {count} 天</translation>
    </message>
    <message>
        <source>{count} values pasted</source>
        <translation>已填入 {count} 個數</translation>
    </message>
    <message>
        <source>titles that are no metric of this score: {names}</source>
        <translation>不是這個評分的指標：{names}</translation>
    </message>
    <message>
        <source>{count} cells left out: beyond the table, or days ahead</source>
        <translation>{count} 格沒有填：超出表格，或日期在今天之後</translation>
    </message>
    <message>
        <source>Today&apos;s scores</source>
        <translation>今日評分</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Past days</source>
        <translation>補錄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save 1 score</source>
        <translation>儲存 1 個分數</translation>
    </message>
    <message>
        <source>Save {count} scores</source>
        <translation>儲存 {count} 個分數</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Esc once more drops what was typed.</source>
        <translation>還沒有儲存。再按一次 Esc，放棄已填的內容。</translation>
    </message>
    <message>
        <source>To look at first: {count}. Enter again on a cell says that it is right.</source>
        <translation>先核對 {count} 處。沒有打錯的，在那一格再按一次 Enter。</translation>
    </message>
    <message>
        <source>Tab or Enter: next cell · Ctrl+Enter: save · Esc: cancel</source>
        <translation>Tab 或 Enter：下一格 · Ctrl+Enter：儲存 · Esc：取消</translation>
    </message>
    <message>
        <source>{day} · {there} of {count} shops have their score</source>
        <translation>{day} · {there}/{count} 店已有</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>there since {time}</source>
        <translation>已有 · {time}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>還沒有</translation>
    </message>
    <message>
        <source>none yet, in grey: yesterday</source>
        <translation>還沒有 · 灰字是昨天的</translation>
    </message>
    <message>
        <source>none yet, in grey: {day}</source>
        <translation>還沒有 · 灰字是 {day} 的</translation>
    </message>
    <message>
        <source>No score rules are known yet for: {shops}</source>
        <translation>暫無評分規則，不在表裡：{shops}</translation>
    </message>
    <message>
        <source>{column}: {words}</source>
        <translation>{column}：{words}</translation>
    </message>
    <message>
        <source>{row}, {column}</source>
        <translation>{row}，{column}</translation>
    </message>
    <message>
        <source>Fill in past days</source>
        <translation>補錄</translation>
    </message>
    <message>
        <source>One shop, a row for each day; empty cells store nothing</source>
        <translation>一家店，每天一列；空著的格子不儲存</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評分</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>That did not work</source>
        <translation>未能完成</translation>
    </message>
    <message>
        <source>Something in the program went wrong. Your data are as they were. The details help to mend it.</source>
        <translation>程式發生錯誤，資料沒有變動。詳細資料有助於修復。</translation>
    </message>
    <message>
        <source>A fault in the program</source>
        <translation>程式錯誤</translation>
    </message>
    <message>
        <source>Something in the program went wrong ({kind}). Your data are as they were.</source>
        <translation>程式發生錯誤（{kind}），資料沒有變動。</translation>
    </message>
    <message>
        <source>The demo file {file} could not be read ({reason}). Please install the program again.</source>
        <translation>範例檔案 {file} 讀取失敗（{reason}）。請重新安裝程式。</translation>
    </message>
    <message>
        <source>Something in the program went wrong (unknown fields). Nothing was written.</source>
        <translation>程式發生錯誤（未知欄位），沒有寫入任何資料。</translation>
    </message>
    <message>
        <source>Something in the program went wrong (missing rows). Nothing was written.</source>
        <translation>程式發生錯誤（缺少列），沒有寫入任何資料。</translation>
    </message>
    <message>
        <source>Something in the program went wrong (no id). Nothing was written.</source>
        <translation>程式發生錯誤（缺少編號），沒有寫入任何資料。</translation>
    </message>
    <message>
        <source>The data file lacks its key. Please restore a backup.</source>
        <translation>資料檔缺少金鑰。請還原一份備份。</translation>
    </message>
    <message>
        <source>There is no file {name}. Was it moved or renamed?</source>
        <translation>找不到檔案 {name}，可能已被移動或重新命名。</translation>
    </message>
    <message>
        <source>{name} cannot be read. Close it in Excel or WPS, or copy it to another folder, and try again.</source>
        <translation>無法讀取 {name}。先在 Excel 或 WPS 中關閉它，或複製到其他資料夾再試。</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB. Please export a shorter period.</source>
        <translation>{name} 超過 {limit} MB。請縮短時間範圍重新匯出。</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than an export holds and was not opened.</source>
        <translation>{name} 解壓縮後遠大於正常的匯出檔，沒有開啟。</translation>
    </message>
    <message>
        <source>{name} is empty. Please export it again.</source>
        <translation>{name} 是空的。請重新匯出。</translation>
    </message>
    <message>
        <source>{name} is damaged or not a table. Open it in Excel or WPS, save it as .xlsx and try again.</source>
        <translation>{name} 已損壞，或不是表格。用 Excel 或 WPS 開啟，另存成 .xlsx 後再試。</translation>
    </message>
    <message>
        <source>{name} is not a table. Excel, CSV and ZIP files can be imported.</source>
        <translation>{name} 不是表格。可以匯入 Excel、CSV 和 ZIP 檔案。</translation>
    </message>
    <message>
        <source>{name} holds names that lead out of its folder and was not opened.</source>
        <translation>{name} 裡有指向其他資料夾的路徑，沒有開啟。</translation>
    </message>
    <message>
        <source>{name} has a heading but no rows below it. Choose a period with data and export again.</source>
        <translation>{name} 只有標題列，沒有資料列。選一個有資料的期間重新匯出。</translation>
    </message>
    <message>
        <source>{name} cannot be written. Is the folder read-only or the disk full?</source>
        <translation>無法寫入 {name}，可能是資料夾唯讀或磁碟已滿。</translation>
    </message>
    <message>
        <source>The headings of {name} are not known yet. Say once which column is what.</source>
        <translation>還不認得 {name} 的欄位。指明一次每欄是什麼即可。</translation>
    </message>
    <message>
        <source>The headings fit more than one kind of table ({layouts}). Please choose.</source>
        <translation>欄位符合不只一種表格（{layouts}）。請選擇一種。</translation>
    </message>
    <message>
        <source>The layout file {file} is not valid: {detail}</source>
        <translation>表格格式檔 {file} 無效：{detail}</translation>
    </message>
    <message>
        <source>The file does not say which shop it belongs to. Please name the shop.</source>
        <translation>檔案裡沒有寫是哪家店鋪。請指明店鋪。</translation>
    </message>
    <message>
        <source>The file does not say which platform it belongs to. Please choose the platform.</source>
        <translation>檔案裡沒有寫是哪個平台。請選擇平台。</translation>
    </message>
    <message>
        <source>These columns mean different things on different platforms ({columns}). Please choose the platform.</source>
        <translation>這些欄在不同平台意義不同（{columns}）。請選擇平台。</translation>
    </message>
    <message>
        <source>The table has no day. Please say which day its figures are of.</source>
        <translation>表裡沒有日期。請指明是哪一天的資料。</translation>
    </message>
    <message>
        <source>“{value}” is not a day. Write it like 2026-11-20.</source>
        <translation>「{value}」不是日期。寫法如 2026-11-20。</translation>
    </message>
    <message>
        <source>The mapping of columns is not valid: {detail}</source>
        <translation>欄位對應無效：{detail}</translation>
    </message>
    <message>
        <source>There is no import {id}.</source>
        <translation>沒有編號為 {id} 的匯入批次。</translation>
    </message>
    <message>
        <source>Import {id} is undone already.</source>
        <translation>匯入批次 {id} 已經復原。</translation>
    </message>
    <message>
        <source>A later import, {later} (no. {id}), has changed rows of this one. Undo that one first.</source>
        <translation>之後的匯入 {later}（編號 {id}）更新了這一批的列。請先復原那一批。</translation>
    </message>
    <message>
        <source>There is no shop “{shop}” in the store.</source>
        <translation>資料檔裡沒有店鋪「{shop}」。</translation>
    </message>
    <message>
        <source>There is no task {id}. It may have been removed.</source>
        <translation>沒有任務 {id}，可能已被刪除。</translation>
    </message>
    <message>
        <source>A task needs a title. Write what is to be done.</source>
        <translation>任務要有標題。寫明要做什麼。</translation>
    </message>
    <message>
        <source>The data file {name} is open in another window of the program. Close that one first.</source>
        <translation>資料檔 {name} 已在本程式的另一個視窗開啟。請先關閉那個視窗。</translation>
    </message>
    <message>
        <source>The data file {name} was made by a newer version. Please update the program; the file is left as it is.</source>
        <translation>資料檔 {name} 由較新的版本建立。請更新程式；檔案沒有變動。</translation>
    </message>
    <message>
        <source>{name} is not a data file of this program.</source>
        <translation>{name} 不是本程式的資料檔。</translation>
    </message>
    <message>
        <source>The data file {name} is damaged. Restore the newest backup; the damaged file is kept.</source>
        <translation>資料檔 {name} 已損壞。請還原最新的備份；損壞的檔案會保留。</translation>
    </message>
    <message>
        <source>The data file {name} cannot be written. Is the disk full or the folder read-only?</source>
        <translation>無法寫入資料檔 {name}，可能是磁碟已滿或資料夾唯讀。</translation>
    </message>
    <message>
        <source>{name} is the data file itself. Choose another name for the backup.</source>
        <translation>{name} 就是資料檔本身。備份請另取一個名稱。</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {path}. Is the disk full or the folder read-only?</source>
        <translation>設定無法儲存到 {path}，可能是磁碟已滿或資料夾唯讀。</translation>
    </message>
    <message>
        <source>The program does not write {suffix} files. Choose one of {known}.</source>
        <translation>不支援寫入 {suffix} 檔案。可選：{known}。</translation>
    </message>
    <message>
        <source>{path} cannot be written. Close it in other programs, or choose another folder.</source>
        <translation>無法寫入 {path}。先在其他程式中關閉它，或換一個資料夾。</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check the printer, or save a PDF instead.</source>
        <translation>印表機沒有接收。檢查印表機，或改存 PDF。</translation>
    </message>
    <message>
        <source>The score rules in {file} are not valid: {detail}</source>
        <translation>{file} 裡的評分規則無效：{detail}</translation>
    </message>
    <message>
        <source>The tasks in {file} are not valid: {detail}</source>
        <translation>{file} 裡的任務無效：{detail}</translation>
    </message>
    <message>
        <source>The words in {file} are not valid: {problem} ({word})</source>
        <translation>{file} 裡的詞語無效：{problem}（{word}）</translation>
    </message>
    <message>
        <source>{name} has no column “{column}”.</source>
        <translation>{name} 裡沒有「{column}」這一欄。</translation>
    </message>
    <message>
        <source>There is no score {profile}. The program knows {known}.</source>
        <translation>沒有評分「{profile}」。可選：{known}。</translation>
    </message>
    <message>
        <source>{name} is recognised ({kind}), but the program uses none of its figures. Nothing needs to be done with it.</source>
        <translation>已認出 {name}（{kind}），但程式用不到裡面的資料，不需要匯入。</translation>
    </message>
    <message>
        <source>None of the {count} rows can be read, so nothing can be imported. Look at the reasons; then match the columns or export the file again.</source>
        <translation>{count} 列資料都無法讀取，沒有可匯入的內容。請先看下方原因，再重新對應欄位，或從平台重新匯出。</translation>
    </message>
    <message>
        <source>There is no file in the folder {name} that could be an export: Excel, CSV, text, HTML or ZIP.</source>
        <translation>資料夾 {name} 裡沒有能匯入的檔案（Excel、CSV、文字、HTML、ZIP）。</translation>
    </message>
    <message>
        <source>{name} is only a shortcut. Drag the file that it leads to.</source>
        <translation>{name} 只是一個捷徑。請拖它指向的那個檔案。</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Enter it, or save the file without one.</source>
        <translation>{name} 有密碼保護。請輸入密碼，或另存為不帶密碼的檔案。</translation>
    </message>
    <message>
        <source>That is not the password of {name}. Mind upper and lower case.</source>
        <translation>{name} 的密碼不對。請注意大小寫。</translation>
    </message>
    <message>
        <source>{name} is locked in a way that cannot be opened here. Unpack it with its password and bring the files.</source>
        <translation>{name} 的加密方式這裡打不開。請先用密碼解壓縮，再把裡面的檔案拖進來。</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} cells. Please export a shorter period.</source>
        <translation>{name} 的儲存格超過 {limit} 個。請縮短時間範圍，分幾次匯出。</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} files. Please import a part of them at a time.</source>
        <translation>{name} 裡的檔案超過 {limit} 個。請分幾次匯入。</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} tables. Please import a part of them at a time.</source>
        <translation>{name} 裡的表格超過 {limit} 個。請分幾次匯入。</translation>
    </message>
    <message>
        <source>Another program holds the data file {name}, or its folder cannot be locked (a network drive?). Close programs that use it, or keep it in a folder of this computer, and try again.</source>
        <translation>資料檔 {name} 正被其他程式占用，或所在資料夾不支援鎖定（可能是網路磁碟）。請關閉正在使用它的程式，或把它放到本機資料夾裡，再試一次。</translation>
    </message>
    <message>
        <source>No table “{name}” is remembered. It may have been forgotten or renamed.</source>
        <translation>沒有記住名為「{name}」的表格，可能已經刪除或重新命名。</translation>
    </message>
    <message>
        <source>Several remembered tables are called “{name}”. Give one of the marks {marks} instead.</source>
        <translation>有幾張記住的表格都叫「{name}」，請改用識別碼 {marks} 中的一個。</translation>
    </message>
    <message>
        <source>A remembered table needs a name.</source>
        <translation>請為記住的表格取個名稱。</translation>
    </message>
    <message>
        <source>{name} does not say which titles its table has, so it cannot be remembered. Export it again after the table has been imported once.</source>
        <translation>{name} 沒有寫明表格有哪些欄名，無法記住。請先匯入一次這種表格，再重新匯出。</translation>
    </message>
    <message>
        <source>A table with the same titles is remembered as “{name}”. To put the new one in its place, add --replace.</source>
        <translation>同樣的欄位已經記住，名稱是「{name}」。要取代請加上 --replace。</translation>
    </message>
    <message>
        <source>{name} is damaged or no picture. Take the screenshot again as PNG, JPG or WebP.</source>
        <translation>{name} 已損毀或不是圖片。請重新截圖，存成 PNG、JPG 或 WebP。</translation>
    </message>
    <message>
        <source>{name} is {width} × {height} pixels, more than a screenshot has. Please cut out the part with the scores.</source>
        <translation>{name} 有 {width} × {height} 像素，比截圖大得多。請只擷取有評分的部分。</translation>
    </message>
    <message>
        <source>{name} is only {width} × {height} pixels; no score can be read in it.</source>
        <translation>{name} 只有 {width} × {height} 像素，讀不出評分。</translation>
    </message>
    <message>
        <source>No score page was found in {name}. Take a screenshot in which the names of the scores and their figures can be seen, or type the scores in by hand.</source>
        <translation>{name} 裡沒有找到評分頁。請擷取能看到評分名稱和數字的部分，或者手動填寫。</translation>
    </message>
    <message>
        <source>{count} values of {name} want a look before they are stored.</source>
        <translation>{name} 有 {count} 個數值要先核對才能儲存。</translation>
    </message>
    <message>
        <source>Every value of {name} was left out, so there is nothing to store.</source>
        <translation>{name} 的數值全部不要，沒有可儲存的內容。</translation>
    </message>
    <message>
        <source>The reading of pictures stopped unexpectedly, perhaps for want of memory. Please try again, or paste the text of the page.</source>
        <translation>識別圖片的程序意外停止，可能是記憶體不足。請再試一次，或貼上頁面文字。</translation>
    </message>
    <message>
        <source>Weights that belong together must add up to 100 %, these give {sum} %. Fill in all of them, or none.</source>
        <translation>同一組權重相加要等於 100%，現在是 {sum}%。請填齊，或者全部留空。</translation>
    </message>
    <message>
        <source>{name}: the score cannot be {value}. Copy the level from the seller&apos;s page.</source>
        <translation>{name}：評分不可能是 {value}。請照商家後台顯示的數值填寫。</translation>
    </message>
    <message>
        <source>The scores of {shop} have no dimension “{dimension}”. Please name one by its label, such as 物流速度, or say total.</source>
        <translation>{shop}的評分裡沒有維度「{dimension}」。請寫維度的名稱，例如 物流速度，或寫 total（總分）。</translation>
    </message>
    <message>
        <source>There is no such score of {shop}. Import a score page, or choose another score.</source>
        <translation>{shop}沒有這項評分。請匯入評分頁，或換一項評分。</translation>
    </message>
    <message>
        <source>{goal} is no value of this score: it goes from {low} to {high}.</source>
        <translation>{goal} 不在這項評分的範圍內：{low} 到 {high}。</translation>
    </message>
    <message>
        <source>No value of {score} is known yet. Import a score page or the table of its days first.</source>
        <translation>還沒有{score}的資料。請先匯入評分頁截圖或每日評分表。</translation>
    </message>
    <message>
        <source>There are no score rules of your own for {profile}.</source>
        <translation>沒有 {profile} 的自備評分規則。</translation>
    </message>
    <message>
        <source>{file} was not taken, because it is no valid file of score rules: {detail}</source>
        <translation>沒有採用 {file}：它不是有效的評分規則檔：{detail}</translation>
    </message>
    <message>
        <source>Your own score rules in {file} are not valid: {detail}. Put the file right, or go back to the rules that the program brings.</source>
        <translation>自備的評分規則 {file} 有誤：{detail}。請改正這個檔案，或恢復程式內建的規則。</translation>
    </message>
    <message>
        <source>The score rules in {file} lack metrics that the program&apos;s own rules have ({metrics}); stored values would lose their meaning. Keep these metrics in the earlier versions.</source>
        <translation>評分規則 {file} 缺少程式內建規則裡的指標（{metrics}），已儲存的數值會失去含義。請在較早的版本裡保留這些指標。</translation>
    </message>
    <message>
        <source>The score rules in {file} give metrics another unit or direction ({metrics}); stored values would be wrong. Give the new figure an id of its own.</source>
        <translation>評分規則 {file} 改了指標的單位或方向（{metrics}），已儲存的數值會出錯。請替新指標另取一個 id。</translation>
    </message>
    <message>
        <source>The score rules in {file} leave out platforms that the program&apos;s own rules have: {platforms}.</source>
        <translation>評分規則 {file} 少了程式內建規則裡的平台：{platforms}。</translation>
    </message>
    <message>
        <source>The score rules in {file} have {found} versions, the program&apos;s own ones {shipped}. Keep the earlier versions and put the new one below them.</source>
        <translation>評分規則 {file} 有 {found} 個版本，程式內建的有 {shipped} 個。請保留較早的版本，把新版本加在後面。</translation>
    </message>
    <message>
        <source>No question has an answer yet. Answer at least one.</source>
        <translation>還沒有回答任何問題，請至少回答一個。</translation>
    </message>
    <message>
        <source>The questions in {file} are not valid: {detail}</source>
        <translation>問卷 {file} 有誤：{detail}</translation>
    </message>
    <message>
        <source>Several shops are called “{shop}”. Please name the platform, too.</source>
        <translation>有多家店鋪叫「{shop}」，請同時指定平台。</translation>
    </message>
    <message>
        <source>There is no value of {score} on {day} or before, and no ratings to count it from. Please import the scores of that time or choose a later day.</source>
        <translation>{day} 及之前沒有{score}的資料，也沒有可用來計算的評價。請匯入當時的評分，或選更晚的日期。</translation>
    </message>
    <message>
        <source>An event needs a title. Write what happened.</source>
        <translation>事件要有標題。寫一下發生了什麼。</translation>
    </message>
    <message>
        <source>There is no such event any more. It may have been deleted.</source>
        <translation>這個事件已經不在了，可能已被刪除。</translation>
    </message>
    <message>
        <source>The shop has no score {target} that the event could have moved.</source>
        <translation>這家店沒有評分「{target}」，無法看事件的成效。</translation>
    </message>
    <message>
        <source>{reason} That is too little for a forecast of {score}.</source>
        <translation>{reason}目前還不夠預測{score}。</translation>
    </message>
    <message>
        <source>A task has 1 to {most} steps, this one has {count}.</source>
        <translation>一個任務要有 1 到 {most} 個步驟，現在是 {count} 個。</translation>
    </message>
    <message>
        <source>It names what this program does not know: {names}.</source>
        <translation>裡面有本程式不認得的內容：{names}。</translation>
    </message>
    <message>
        <source>“{text}” is too long for its place on paper, where {wide} Chinese characters or {narrow} letters fit.</source>
        <translation>「{text}」太長，紙上放不下：最多 {wide} 個中文字或 {narrow} 個字母。</translation>
    </message>
    <message>
        <source>“{text}”: good reviews in return for a benefit, pressing for changed ratings and faked orders are forbidden by the platforms and by law, so the program does not keep this. Ask for honest reviews instead.</source>
        <translation>「{text}」：以好處換好評、要求改評刪評、刷單補單，平台規則和法律都禁止，所以不能儲存。可以改成邀請買家如實評價。</translation>
    </message>
    <message>
        <source>It changes a task that this program does not bring.</source>
        <translation>它改寫的任務在本程式裡沒有。</translation>
    </message>
    <message>
        <source>“{title}” stands on a shop&apos;s checklist, which needs its words. Hide it instead.</source>
        <translation>「{title}」還在店鋪的改善清單裡，刪了清單就沒有文字。請改用「隱藏」。</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>清單要有名稱。</translation>
    </message>
    <message>
        <source>There is no list {id} of your own. It may have been removed.</source>
        <translation>沒有自建清單 {id}，可能已被刪除。</translation>
    </message>
    <message>
        <source>There is nothing of your own yet that could be exported.</source>
        <translation>還沒有自建或改過的內容，沒有可匯出的。</translation>
    </message>
    <message>
        <source>{file} is not a file of tasks and lists that this program wrote, or it is damaged. Export it again.</source>
        <translation>{file} 不是本程式匯出的任務清單檔，或已損壞。請重新匯出。</translation>
    </message>
    <message>
        <source>{file} comes from a newer version of the program. Update the program first.</source>
        <translation>{file} 來自較新版本的程式，請先更新本程式。</translation>
    </message>
    <message>
        <source>{file} cannot be taken in; something in it is not as it should be ({detail}). Nothing was changed.</source>
        <translation>{file} 無法匯入，內容有誤（{detail}）。沒有做任何更動。</translation>
    </message>
    <message>
        <source>The program does not understand how the task is to recur: {rule}. Choose one of the ways that it offers.</source>
        <translation>無法辨識任務的重複規則：{rule}。請從程式提供的選項中選擇。</translation>
    </message>
    <message>
        <source>This cannot be undone any more: the task was changed since. Change it by hand.</source>
        <translation>無法復原：這項任務之後又有變更。請手動修改。</translation>
    </message>
    <message>
        <source>“{sheet}” stands on no printed list that is kept here. Look at the code on the page, or choose the list from those that were printed last.</source>
        <translation>這裡保存的清單裡沒有「{sheet}」。請看紙上的清單號，或從最近列印的清單裡選。</translation>
    </message>
    <message>
        <source>{name} is no checklist of this program. Choose the file that was exported from the checklist and filled in.</source>
        <translation>{name} 不是本程式的改善清單。請選擇從改善清單匯出並填好的檔案。</translation>
    </message>
    <message>
        <source>The list in {name} ({sheet}) was exported from another data file, perhaps on another computer. Fill it in there; nothing was changed here.</source>
        <translation>{name} 裡的清單（{sheet}）是從另一份資料檔匯出的，可能在別的電腦上。請在那台電腦上回填；這裡沒有任何變動。</translation>
    </message>
    <message>
        <source>{name} has no line of the list {sheet} left. Fill in the file as it was exported, with its column of numbers.</source>
        <translation>{name} 裡已經沒有清單 {sheet} 的任何一行。請用匯出的原檔填寫，保留「編號」一欄。</translation>
    </message>
    <message>
        <source>{name} holds more than one checklist. Unpack it and bring them one by one.</source>
        <translation>{name} 裡有不只一份清單。請解壓縮後逐份匯入。</translation>
    </message>
    <message>
        <source>{name} is a checklist, not an export of a platform. Fill it back in (on the command line: fill-back) instead of importing it.</source>
        <translation>{name} 是改善清單，不是平台匯出的表格。請用「回填」（命令列：fill-back），不用匯入。</translation>
    </message>
    <message>
        <source>There is no list {id}. The program knows {known}.</source>
        <translation>沒有清單「{id}」。現有清單：{known}。</translation>
    </message>
    <message>
        <source>The time limits in {file} are not valid: {detail}</source>
        <translation>{file} 裡的時限規則無效：{detail}</translation>
    </message>
    <message>
        <source>A competitor needs a name.</source>
        <translation>請填寫競爭店家名稱。</translation>
    </message>
    <message>
        <source>There is a shop “{name}” on this platform already.</source>
        <translation>這個平台上已經有店鋪「{name}」。</translation>
    </message>
    <message>
        <source>This is a shop of your own. Only competitors are removed here.</source>
        <translation>這是自家店鋪，這裡只能移除競爭店家。</translation>
    </message>
    <message>
        <source>There is no own shop yet that a report could be of. Import a file first.</source>
        <translation>還沒有自家店鋪，無法產生報告。請先匯入檔案。</translation>
    </message>
    <message>
        <source>There are no data of {shop} from {first} to {last}. Import scores, orders or reviews of these days, or choose another period.</source>
        <translation>{shop}在 {first} 至 {last} 沒有資料。請匯入這些天的評分、訂單或評價，或換一個期間。</translation>
    </message>
    <message>
        <source>{shop} has no value of this score yet, so nobody can say what it takes. Import or type it first.</source>
        <translation>{shop} 還沒有這項評分，算不出還差多少。請先匯入或填寫。</translation>
    </message>
    <message>
        <source>There is no snapshot of the item {item} any more. Its import may have been undone.</source>
        <translation>已沒有商品 {item} 的紀錄，可能對應的匯入已復原。</translation>
    </message>
    <message>
        <source>There is no part {name}. The parts are: {known}.</source>
        <translation>範本裡沒有 {name} 這個內容。可用的有：{known}。</translation>
    </message>
    <message>
        <source>The platforms and the law forbid what this asks for ({sentence}).</source>
        <translation>平台規則和法律禁止這樣做（{sentence}）。</translation>
    </message>
    <message>
        <source>A tag needs a label.</source>
        <translation>標籤需要一個名稱。</translation>
    </message>
    <message>
        <source>There is a tag “{label}” already. Choose another label, or merge the two.</source>
        <translation>已有標籤「{label}」。請換一個名稱，或把兩個標籤合併。</translation>
    </message>
    <message>
        <source>“{word}” cannot be looked for. Words have two to fourteen characters.</source>
        <translation>「{word}」不能用來識別。請使用 2 到 14 個字的詞。</translation>
    </message>
    <message>
        <source>“{label}” cannot stand there. Choose a tag that is not below it.</source>
        <translation>「{label}」不能放在那裡。請選擇不在它下層的標籤。</translation>
    </message>
    <message>
        <source>“{label}” cannot be merged into “{into}”. Choose a tag that is not below it.</source>
        <translation>「{label}」不能合併到「{into}」。請選擇不在它下層的標籤。</translation>
    </message>
    <message>
        <source>Tags of the program cannot be removed. They can be merged or not offered.</source>
        <translation>程式內建的標籤不能刪除，可以合併或設為不再使用。</translation>
    </message>
    <message>
        <source>The reply drafts in {file} cannot be read ({detail}). Please install the program again.</source>
        <translation>{file} 裡的回覆草稿無法讀取（{detail}）。請重新安裝程式。</translation>
    </message>
    <message>
        <source>The rules of invitations in {file} cannot be read ({detail}). Please install the program again.</source>
        <translation>{file} 裡的評價邀請規則無法讀取（{detail}）。請重新安裝程式。</translation>
    </message>
    <message>
        <source>“{found}” is no list of hours. Write them like 09:00-12:00 13:30-18:00.</source>
        <translation>「{found}」不是有效的時段，請寫成 09:00-12:00 13:30-18:00 的樣子。</translation>
    </message>
    <message>
        <source>No day of the week has hours. Please give at least one day its hours.</source>
        <translation>一週裡沒有一天有工作時段，請至少填一天。</translation>
    </message>
    <message>
        <source>The hours until an answer must be more than 0 and at most {most}.</source>
        <translation>首次回覆時限要大於 0 小時，最多 {most} 小時。</translation>
    </message>
    <message>
        <source>“{words}” cannot be learned: mark two to fourteen characters of one clause.</source>
        <translation>無法學習「{words}」：請選取同一小句裡的 2 到 14 個字。</translation>
    </message>
    <message>
        <source>“{tag}” cannot be given to these words. Choose an aspect, or a cause of a complaint.</source>
        <translation>不能把「{tag}」給這些詞。請選擇涉及問題，或負評的原因。</translation>
    </message>
    <message>
        <source>There is no own shop yet. Import a file of one first.</source>
        <translation>還沒有自己的店鋪，請先匯入一份店鋪檔案。</translation>
    </message>
    <message>
        <source>There is nothing to store yet. Type or paste a text first.</source>
        <translation>還沒有可儲存的內容。請先輸入或貼上文字。</translation>
    </message>
    <message>
        <source>“{found}” cannot be stored as {column}. Correct it and store again.</source>
        <translation>「{found}」不能儲存為{column}。請改正後再儲存。</translation>
    </message>
    <message>
        <source>This review is no longer there. Was its import undone?</source>
        <translation>這則評價已經不在了。是不是復原了那次匯入？</translation>
    </message>
    <message>
        <source>The draft is empty. Please write what is to be said.</source>
        <translation>草稿是空的。請寫上要說的話。</translation>
    </message>
    <message>
        <source>{name} is no field of a draft. Fields are {known}.</source>
        <translation>草稿裡沒有 {name} 這個欄位。可用的欄位：{known}。</translation>
    </message>
    <message>
        <source>There is no case {id}. It may have been removed.</source>
        <translation>沒有編號為 {id} 的評價工單，可能已被刪除。</translation>
    </message>
    <message>
        <source>This cannot be undone any more: the case was changed since. Change it by hand.</source>
        <translation>已無法復原：這之後工單又有變更。請手動修改。</translation>
    </message>
    <message>
        <source>A case is closed with its cause: {count} have none yet. Choose it first.</source>
        <translation>結案需要填寫原因：還有 {count} 個工單未填。請先選擇原因。</translation>
    </message>
    <message>
        <source>A case is closed with what was done: {count} have no remedy yet. Choose it first.</source>
        <translation>結案需要填寫處理方式：還有 {count} 個工單未填。請先選擇處理方式。</translation>
    </message>
    <message>
        <source>A case is closed with its cause and what was done: {count} lack one of them. Choose them first.</source>
        <translation>結案需要填寫原因和處理方式：還有 {count} 個工單未填齊。請先選擇。</translation>
    </message>
    <message>
        <source>What a remedy cost cannot be less than nothing. Enter an amount in yuan.</source>
        <translation>處理成本不能小於零。請填寫以元為單位的金額。</translation>
    </message>
    <message>
        <source>The program does not know “{value}”. Choose one of the values that it offers.</source>
        <translation>程式不認識「{value}」。請從提供的選項中選擇。</translation>
    </message>
    <message>
        <source>An appeal is won or lost only after it was sent. Note first that it was sent.</source>
        <translation>申訴提交之後才有結果。請先記錄為已提交。</translation>
    </message>
    <message>
        <source>There is no open case that could be written to a file.</source>
        <translation>沒有可以匯出的未結工單。</translation>
    </message>
    <message>
        <source>{name} is no workbook of cases of this program. Choose the file that was exported from the reviews and filled in.</source>
        <translation>{name} 不是本程式匯出的工單表格。請選擇從評價管理匯出並填寫的檔案。</translation>
    </message>
    <message>
        <source>The cases in {name} were exported from another data file, perhaps on another computer. Nothing was changed here.</source>
        <translation>{name} 中的工單來自另一個資料檔，可能是另一台電腦。這裡沒有任何變更。</translation>
    </message>
    <message>
        <source>A case was changed while the file was looked at, so nothing was taken over. Open the file again.</source>
        <translation>檢視檔案期間有工單被修改，因此沒有採用任何變更。請重新開啟檔案。</translation>
    </message>
    <message>
        <source>{name} is a workbook of review cases, not an export of a platform. Take it over under Reviews instead of importing it.</source>
        <translation>{name} 是評價工單表格，不是平台匯出檔。請在評價管理中回收，不要匯入。</translation>
    </message>
    <message>
        <source>A closed case waits for nothing. Open it again first.</source>
        <translation>已結案的工單不能再等待買家。請先重新開啟。</translation>
    </message>
    <message>
        <source>“{words}” cannot stay in a draft ({why})</source>
        <translation>草稿裡不能寫「{words}」（{why}）</translation>
    </message>
    <message>
        <source>No backup was made today: the disk has less than {megabytes} MB left. Make room, then start the program again; the earlier backups are as they were.</source>
        <translation>今天沒有備份：硬碟剩餘空間不到 {megabytes} MB。騰出空間後重新開啟程式；以前的備份都還在。</translation>
    </message>
    <message>
        <source>A password of a backup has at least {least} characters.</source>
        <translation>備份的密碼至少要 {least} 個字元。</translation>
    </message>
    <message>
        <source>{name} is encrypted. Enter its password.</source>
        <translation>{name} 是加密的，請輸入密碼。</translation>
    </message>
    <message>
        <source>{name} cannot be opened: the password is another one, or the file was changed. Nothing was replaced.</source>
        <translation>打不開 {name}：密碼不對，或者檔案被改動過。資料沒有動。</translation>
    </message>
    <message>
        <source>{name} is not complete: its end is missing. Copy it once more from where it came.</source>
        <translation>{name} 不完整，缺了結尾。請從原來的地方重新複製一份。</translation>
    </message>
    <message>
        <source>{name} is not an encrypted backup of this program.</source>
        <translation>{name} 不是本程式加密的備份。</translation>
    </message>
    <message>
        <source>Reading pictures is not part of this installation (it takes rapidocr, onnxruntime and opencv-python-headless). Copy the page as text (Ctrl+A, Ctrl+C) and paste it here, or type the scores in by hand.</source>
        <translation>這個版本不含圖片辨識（需要 rapidocr、onnxruntime、opencv-python-headless）。請把頁面當文字複製（Ctrl+A、Ctrl+C）後貼到這裡，或手動填寫評分。</translation>
    </message>
    <message>
        <source>The program is portable (portable.txt lies beside it), but nothing can be written to {folder}. Move the program&apos;s folder to a place of your own, or delete portable.txt.</source>
        <translation>程式處於可攜模式（旁邊有 portable.txt），但 {folder} 無法寫入。請把程式資料夾移到自己可以寫入的位置，或刪除 portable.txt。</translation>
    </message>
    <message>
        <source>The data file {path} is not there. If it lies on another disk, connect it and start the program again; Tools → Where the data lie leads back to the program&apos;s own folder.</source>
        <translation>資料檔案 {path} 不在那裡。如果它在別的硬碟上，請接上硬碟再開啟程式；「工具」選單的「資料在哪裡」可以回到程式自己的資料夾。</translation>
    </message>
    <message>
        <source>{folder} already holds a file {name}. Choose an empty folder.</source>
        <translation>{folder} 裡已經有 {name}。請選一個空資料夾。</translation>
    </message>
    <message>
        <source>{path} cannot be written. Is the disk full or the folder read-only?</source>
        <translation>無法寫入 {path}。磁碟滿了，還是資料夾唯讀？</translation>
    </message>
    <message>
        <source>{name} is no file of settings of this program. Choose one that Settings → Export wrote.</source>
        <translation>{name} 不是本程式的設定檔。請選擇由「設定 → 匯出」產生的檔案。</translation>
    </message>
    <message>
        <source>This cannot be undone any more: it was changed since. Change it by hand.</source>
        <translation>已經無法復原：之後又改動過。請手動修改。</translation>
    </message>
    <message>
        <source>There is nothing to check. Choose the package, RELEASE-NOTES.md or SHA256SUMS.</source>
        <translation>沒有可以核對的檔案。請選擇安裝檔、RELEASE-NOTES.md 或 SHA256SUMS。</translation>
    </message>
    <message>
        <source>{name} names no version in its heading. Choose the RELEASE-NOTES.md that lies beside the package.</source>
        <translation>{name} 的標題裡沒有版本號。請選擇和安裝檔放在一起的 RELEASE-NOTES.md。</translation>
    </message>
    <message>
        <source>{name} holds no SHA-256 checksums. Download it once more.</source>
        <translation>{name} 裡沒有 SHA-256 校驗值。請重新下載。</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>New event</source>
        <translation>新事件</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>修改事件</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Save event</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Such as Double 11, or another courier for Guangdong</source>
        <translation>如：雙11、廣東換快遞</translation>
    </message>
    <message>
        <source>For all shops</source>
        <translation>所有店鋪</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Before and after in equal runs of whole weeks, against the shop&apos;s usual ups and downs and, where there is one, a series that the event did not touch.</source>
        <translation>前後各取相同的整週數對比，看是否超出本店平時的波動；有不受影響的店鋪或維度時，與它對照。</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>還沒有事件</translation>
    </message>
    <message>
        <source>Enter promotions to come and changes such as another courier: they are marked on the chart, counted down, and judged by what they did to the scores.</source>
        <translation>記下要參加的大促和換快遞這類變動：圖上會標出來，大促會倒數，事後能看對評分有沒有成效。</translation>
    </message>
    <message>
        <source>Add event…</source>
        <translation>新增事件…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>all shops</source>
        <translation>所有店鋪</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Deleted: {event}</source>
        <translation>已刪除：{event}</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The rows behind it</source>
        <translation>數字背後的明細</translation>
    </message>
    <message>
        <source>No row of the imported files fits.</source>
        <translation>已匯入的檔案裡沒有符合的列。</translation>
    </message>
    <message>
        <source>Source…</source>
        <translation>來源…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部複製</translation>
    </message>
    <message>
        <source>Export all rows…</source>
        <translation>匯出全部列…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Copied: {count} rows</source>
        <translation>已複製 {count} 列</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單號</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>To pick-up (h)</source>
        <translation>付款到攬收(時)</translation>
    </message>
    <message>
        <source>Late by (h)</source>
        <translation>逾時(時)</translation>
    </message>
    <message>
        <source>To signature (h)</source>
        <translation>付款到簽收(時)</translation>
    </message>
    <message>
        <source>Usual (h)</source>
        <translation>平時(時)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>付款時間</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>攬收時間</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>簽收時間</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快遞公司</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>倉庫</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>承諾出貨</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>出貨時間</translation>
    </message>
    <message>
        <source>To dispatch (h)</source>
        <translation>付款到出貨(時)</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>實付金額</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>售後單號</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>申請時間</translation>
    </message>
    <message>
        <source>To answer (h)</source>
        <translation>處理用時(時)</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款金額</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>評價時間</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星級</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>評價內容</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>抱怨的問題</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>會話數</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>評價數</translation>
    </message>
    <message>
        <source>Rated bad</source>
        <translation>負評數</translation>
    </message>
    <message>
        <source>Mean reply (s)</source>
        <translation>平均回應(秒)</translation>
    </message>
    <message>
        <source>First reply (s)</source>
        <translation>首次回應(秒)</translation>
    </message>
    <message>
        <source>Within 3 minutes (%)</source>
        <translation>3 分鐘回覆率(%)</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>待出貨</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已出貨</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Parcels picked up late</source>
        <translation>攬收逾時的包裹</translation>
    </message>
    <message>
        <source>Slow parcels</source>
        <translation>送得慢的包裹</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Orders shipped late</source>
        <translation>出貨逾時的訂單</translation>
    </message>
    <message>
        <source>After-sales cases</source>
        <translation>售後單</translation>
    </message>
    <message>
        <source>After-sales cases answered late</source>
        <translation>處理逾時的售後單</translation>
    </message>
    <message>
        <source>Quality returns</source>
        <translation>品質退貨</translation>
    </message>
    <message>
        <source>Returns for damage</source>
        <translation>破損退貨</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>評價</translation>
    </message>
    <message>
        <source>Reviews of 1 or 2 stars</source>
        <translation>1–2 星評價</translation>
    </message>
    <message>
        <source>Reviews of 3 stars</source>
        <translation>3 星評價</translation>
    </message>
    <message>
        <source>Bad reviews and complaints</source>
        <translation>負評和抱怨</translation>
    </message>
    <message>
        <source>Service by day</source>
        <translation>每日客服資料</translation>
    </message>
    <message>
        <source>{count} rows, the worst first</source>
        <translation>共 {count} 列，最差的在前</translation>
    </message>
    <message>
        <source>the worst {shown} of {count} rows</source>
        <translation>共 {count} 列，列出最差的 {shown} 列</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Review feedback for {department}</source>
        <translation>評價回饋單：{department}</translation>
    </message>
    <message>
        <source>No complaint of this month concerns the department.</source>
        <translation>這個月沒有與本部門有關的抱怨。</translation>
    </message>
    <message>
        <source>{in_time} of {timed}</source>
        <translation>{in_time}/{timed}</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>抱怨</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>按時回覆</translation>
    </message>
    <message>
        <source>Remedies, yuan</source>
        <translation>補救費用（元）</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>根因</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按時</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>根因</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Most frequent causes</source>
        <translation>主要根因</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>原話</translation>
    </message>
    <message>
        <source>What buyers wrote</source>
        <translation>買家原話</translation>
    </message>
    <message>
        <source>What we change</source>
        <translation>改善措施</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Causes are what the words of complaints name; a complaint of two causes counts under both.</source>
        <translation>根因取自抱怨的原話；一則抱怨提到兩個根因時兩邊都計。</translation>
    </message>
    <message>
        <source>{count} reviews of the month were not judged yet.</source>
        <translation>當月還有 {count} 則評價尚未判讀。</translation>
    </message>
    <message>
        <source>All own shops</source>
        <translation>全部自有店鋪</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Scores by day</source>
        <translation>每天的評分</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>評價</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>After-sales cases</source>
        <translation>售後單</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Service agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>Sub-order number</source>
        <translation>子訂單編號</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>售後單號</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>運單號</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>售後類型</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>下單時間</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>付款時間</translation>
    </message>
    <message>
        <source>Shipped at</source>
        <translation>出貨時間</translation>
    </message>
    <message>
        <source>Picked up at</source>
        <translation>取件（攬收）時間</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>簽收時間</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>完成時間</translation>
    </message>
    <message>
        <source>Promised shipping time</source>
        <translation>承諾出貨時間</translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation>申請時間</translation>
    </message>
    <message>
        <source>Platform acts at</source>
        <translation>逾時自動處理時間</translation>
    </message>
    <message>
        <source>Agreed at</source>
        <translation>同意時間</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>商品編號</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Variant (SKU)</source>
        <translation>規格（SKU）</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>實付金額</translation>
    </message>
    <message>
        <source>Amount refunded</source>
        <translation>退款金額</translation>
    </message>
    <message>
        <source>Address (only the province is kept)</source>
        <translation>地址（只留省份）</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快遞公司</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>倉庫</translation>
    </message>
    <message>
        <source>Buyer (kept unreadable)</source>
        <translation>買家（以無法還原的方式存放）</translation>
    </message>
    <message>
        <source>After-sales state</source>
        <translation>售後狀態</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>評價時間</translation>
    </message>
    <message>
        <source>Text of the review</source>
        <translation>評價內容</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星級</translation>
    </message>
    <message>
        <source>Added review</source>
        <translation>追加評價</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>追加評價時間</translation>
    </message>
    <message>
        <source>Answered (yes or no)</source>
        <translation>是否已回覆</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>回覆內容</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>fen</source>
        <translation>分</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>萬元</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分數</translation>
    </message>
    <message>
        <source>fraction of 1</source>
        <translation>小數 0–1</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Competitors&apos; items</source>
        <translation>競品商品</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類目</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷量</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>評價數</translation>
    </message>
    <message>
        <source>Sales are rounded (yes or no)</source>
        <translation>銷量為約數（是或否）</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>回覆時間</translation>
    </message>
    <message>
        <source>Platform&apos;s labels</source>
        <translation>平台標籤</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0–10 分</translation>
    </message>
    <message>
        <source>0 to 10 (would recommend)</source>
        <translation>0–10 分（推薦意願）</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Written: {path}</source>
        <translation>已寫入：{path}</translation>
    </message>
</context>
<context>
    <name>Fill back</name>
    <message>
        <source>{file} → {shop}, list {code}: {count} of {all} tasks changed</source>
        <translation>{file} → {shop}，清單 {code}：{all} 項任務中更新了 {count} 項</translation>
    </message>
    <message>
        <source>{file} → {shop}, list {code}: {count} of {all} tasks would change</source>
        <translation>{file} → {shop}，清單 {code}：{all} 項任務中將更新 {count} 項</translation>
    </message>
    <message>
        <source>Fill back a list</source>
        <translation>回填清單</translation>
    </message>
    <message>
        <source>Number on the page, No., or scan a code</source>
        <translation>本頁序號、編號，或掃碼</translation>
    </message>
    <message>
        <source>Only what changes</source>
        <translation>只看變動</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What was ticked on {code} is not saved yet. Save it first, or open the other list once more.</source>
        <translation>{code} 的勾選還沒有儲存。請先儲存，或再開一次那份清單（放棄勾選）。</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……還有 {count} 條</translation>
    </message>
    <message>
        <source>“{text}” is no line of this list.</source>
        <translation>這份清單上沒有「{text}」。</translation>
    </message>
    <message>
        <source>Page {page}: {count} ticked</source>
        <translation>第 {page} 頁：勾選了 {count} 項</translation>
    </message>
    <message>
        <source>1 will change</source>
        <translation>將更新 1 項</translation>
    </message>
    <message>
        <source>{count} will change</source>
        <translation>將更新 {count} 項</translation>
    </message>
    <message>
        <source>Nothing changes yet</source>
        <translation>還沒有變動</translation>
    </message>
    <message>
        <source>Save 1 change</source>
        <translation>儲存 1 項變動</translation>
    </message>
    <message>
        <source>Save {count} changes</source>
        <translation>儲存 {count} 項變動</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>All of page {page} done</source>
        <translation>第 {page} 頁全部完成</translation>
    </message>
    <message>
        <source>7 Enter: tick number 7 · -7: open again · Space: tick, next · F2: note · Enter: save</source>
        <translation>7 Enter：勾選本頁第 7 項 · -7：取消 · 空白鍵：勾選並到下一項 · F2：備註 · Enter：儲存</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Esc once more drops what was ticked.</source>
        <translation>還沒有儲存。再按一次 Esc 就放棄剛才的勾選。</translation>
    </message>
    <message>
        <source>{file} · list {code} · {shop} · exported {when}</source>
        <translation>{file} · 清單 {code} · {shop} · {when} 匯出</translation>
    </message>
    <message>
        <source>List {code} · {shop} · printed {when}</source>
        <translation>清單 {code} · {shop} · {when} 列印</translation>
    </message>
    <message>
        <source>{place} {title}: deleted since, cannot be ticked</source>
        <translation>{place} {title}：任務已刪除，不能勾選</translation>
    </message>
    <message>
        <source>{place} {title}: is ticked already</source>
        <translation>{place} {title}：已經勾選過</translation>
    </message>
    <message>
        <source>{place} {title}: is open already</source>
        <translation>{place} {title}：本來就未完成</translation>
    </message>
    <message>
        <source>{place} {title}: done</source>
        <translation>{place} {title}：已勾選</translation>
    </message>
    <message>
        <source>{place} {title}: open again</source>
        <translation>{place} {title}：已改回未完成</translation>
    </message>
    <message>
        <source>No list was printed yet</source>
        <translation>還沒有列印過清單</translation>
    </message>
    <message>
        <source>Print or export the checklist first. Each list has a code; by it, what was ticked comes back here.</source>
        <translation>先列印或匯出改善清單。每份清單都有清單號，憑它把勾選的結果填回來。</translation>
    </message>
    <message>
        <source>Scan the code on the page</source>
        <translation>掃一下紙上的碼</translation>
    </message>
    <message>
        <source>Or type the list&apos;s code or the No. of a task, or choose a list at the left.</source>
        <translation>也可以輸入清單號或任務編號，或在左邊選一份清單。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>變動</translation>
    </message>
    <message>
        <source>Page {page} · {done} of {count} done</source>
        <translation>第 {page} 頁 · 已完成 {done}/{count}</translation>
    </message>
    <message>
        <source>Open again (Space)</source>
        <translation>改回未完成（空白鍵）</translation>
    </message>
    <message>
        <source>Done (Space)</source>
        <translation>完成（空白鍵）</translation>
    </message>
    <message>
        <source>Write a note (F2)</source>
        <translation>寫備註（F2）</translation>
    </message>
    <message>
        <source>Deleted since</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>改回未完成</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Printed list</source>
        <translation>列印的清單</translation>
    </message>
    <message>
        <source>List {code} filled back: {count} tasks</source>
        <translation>清單 {code} 已回填：{count} 項任務</translation>
    </message>
    <message>
        <source>List {code} filled back: 1 task</source>
        <translation>清單 {code} 已回填：1 項任務</translation>
    </message>
    <message>
        <source>{where}: “{found}” in the box is neither done nor open, so the line stays as it is.</source>
        <translation>{where}：「{found}」看不出完成還是未完成，這一項不變。</translation>
    </message>
    <message>
        <source>{where}: “{found}” is no line of this list and is left out.</source>
        <translation>{where}：「{found}」不是這份清單上的任務，已略過。</translation>
    </message>
    <message>
        <source>{where}: {code} stands on the list more than once. Tick it in the list below.</source>
        <translation>{where}：清單上有不只一個 {code}，請在下面的清單裡勾選。</translation>
    </message>
    <message>
        <source>{where}: {code} is there twice with different answers, so its box stays as it is.</source>
        <translation>{where}：{code} 出現了兩次，勾選不一致，按原狀保留。</translation>
    </message>
    <message>
        <source>{where}: {code} has been deleted since and cannot be filled in.</source>
        <translation>{where}：{code} 這項任務已刪除，不能回填。</translation>
    </message>
    <message>
        <source>The column with the boxes is gone from the file. Only the notes were read.</source>
        <translation>檔案裡沒有勾選欄了，只讀取了備註。</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet} 第 {row} 列</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>第 {row} 列</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>清單的各列</translation>
    </message>
    <message>
        <source>Printed lists</source>
        <translation>列印過的清單</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Topic: {topic}</source>
        <translation>話題：{topic}</translation>
    </message>
    <message>
        <source>Total score</source>
        <translation>綜合評分</translation>
    </message>
    <message>
        <source>{title} {now} is below the line of {line}</source>
        <translation>{title} {now}，低於門檻 {line}</translation>
    </message>
    <message>
        <source>{title} {now} is only {margin} above the line of {line}</source>
        <translation>{title} {now}，只比門檻 {line} 高 {margin}</translation>
    </message>
    <message>
        <source>{title} {before} → {now}{cause}</source>
        <translation>{title} {before}→{now}{cause}</translation>
    </message>
    <message>
        <source>{title}: {before} → {now} complaints in 30 days</source>
        <translation>{title}，30 天內的抱怨 {before}→{now} 則</translation>
    </message>
    <message>
        <source>{title} {now} is the weakest of the dimensions{peer}</source>
        <translation>{title} {now}，各維度中最弱{peer}</translation>
    </message>
    <message>
        <source>below the line of {line}</source>
        <translation>低於門檻 {line}</translation>
    </message>
    <message>
        <source>only {margin} above the line of {line}</source>
        <translation>只比門檻 {line} 高 {margin}</translation>
    </message>
    <message>
        <source>the weakest of the dimensions{peer}</source>
        <translation>各維度中最弱{peer}</translation>
    </message>
    <message>
        <source>complaints in 30 days</source>
        <translation>30 天內的抱怨數</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} 以來</translation>
    </message>
    <message>
        <source>; {cause}</source>
        <translation>；{cause}</translation>
    </message>
    <message>
        <source>{courier} has {share} of the parcels picked up late</source>
        <translation>{courier}有 {share} 的包裹逾時取件</translation>
    </message>
    <message>
        <source>, peers {peer}</source>
        <translation>，同業 {peer}</translation>
    </message>
    <message>
        <source>Today: {what}</source>
        <translation>今天：{what}</translation>
    </message>
    <message>
        <source>Tomorrow: {what}</source>
        <translation>明天：{what}</translation>
    </message>
    <message>
        <source>{days} days to {what}</source>
        <translation>距{what}還有 {days} 天</translation>
    </message>
    <message>
        <source>{title} {before} → {now} in {days} days, {share} of it from {name}</source>
        <translation>{title} {before}→{now}（{days} 天），其中 {share} 來自{name}</translation>
    </message>
    <message>
        <source>{title} {change} in {days} days, {share} of the change of {metric} from {name}</source>
        <translation>{title} {change}（{days} 天），{metric}的變化有 {share} 來自{name}</translation>
    </message>
    <message>
        <source>“{item}”</source>
        <translation>「{item}」</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>Assumes that the score goes on moving as it did so far; it is a mean over {days} days.</source>
        <translation>假設分數照以往的幅度變動；它是近 {days} 天的均值。</translation>
    </message>
    <message>
        <source>Assumes that new ratings go on as in the last weeks: about {pace} a day with a mean of {mean}; old ones leave by their day.</source>
        <translation>假設新評價和近幾週一樣：每天約 {pace} 則，均分 {mean}；老評價到日子移出統計週期。</translation>
    </message>
    <message>
        <source>Counted from each day&apos;s mean and number of reviews: {recounted}{told}.</source>
        <translation>按每天的均分和評價數重算：{recounted}{told}。</translation>
    </message>
    <message>
        <source>Counted from the imported reviews: {recounted}{told}.</source>
        <translation>按匯入的評價重算：{recounted}{told}。</translation>
    </message>
    <message>
        <source>Counted from the ratings of each day: {recounted}{told}.</source>
        <translation>按每天的評分重算：{recounted}{told}。</translation>
    </message>
    <message>
        <source>, the platform shows {value}</source>
        <translation>，平台顯示 {value}</translation>
    </message>
    <message>
        <source>; the platform&apos;s own value is not imported</source>
        <translation>；平台自己的數值沒有匯入，無法核對</translation>
    </message>
    <message>
        <source>The rules changed on {day}: earlier values are left out.</source>
        <translation>{day} 規則換版，之前的分數不參與預測。</translation>
    </message>
    <message>
        <source>The rules changed on {day}: too few values since, so earlier ones count, too.</source>
        <translation>{day} 規則換版，之後的資料還太少，暫時連同之前的一起算。</translation>
    </message>
    <message>
        <source>At least {values} daily values over {days} days are needed; there are {known} over {over}.</source>
        <translation>至少要跨 {days} 天、有 {values} 天的評分；現在跨 {over} 天，有 {known} 天。</translation>
    </message>
    <message>
        <source>Too little is known for a forecast.</source>
        <translation>資料太少，算不出預測。</translation>
    </message>
    <message>
        <source>The newest value is of {day}: the forecast begins there.</source>
        <translation>最新資料是 {day} 的，預測從那天起算。</translation>
    </message>
    <message>
        <source>In the next {days} days</source>
        <translation>今後 {days} 天</translation>
    </message>
    <message>
        <source>{when}: likely above the line, {span}</source>
        <translation>{when}大概率達標，{span}</translation>
    </message>
    <message>
        <source>{when}: likely below the line of {line} (about {share}), {span}</source>
        <translation>{when}大概率跌破 {line}（約 {share}），{span}</translation>
    </message>
    <message>
        <source>{when}: may fall below {line} (about {share}), {span}</source>
        <translation>{when}可能跌破 {line}（約 {share}），{span}</translation>
    </message>
    <message>
        <source>{when}: above or below {line} is open (below: about {share}), {span}</source>
        <translation>{when}能否守住 {line} 難說（跌破約 {share}），{span}</translation>
    </message>
    <message>
        <source>In {days} days likely {span} (now {value})</source>
        <translation>{days} 天後大概 {span}（現在 {value}）</translation>
    </message>
    <message>
        <source>End of the month ({day})</source>
        <translation>月底（{day}）</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>{day} </translation>
    </message>
    <message>
        <source>Only the daily scores are known, not the cases behind them: what leaves the window cannot be told apart.</source>
        <translation>只有每天的分數，沒有背後的明細：哪些會移出統計週期，分不出來。</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>unchanged</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>{value} h</source>
        <translation>{value} 小時</translation>
    </message>
    <message>
        <source>{value} s</source>
        <translation>{value} 秒</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>今天 {time}</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>Scale from {low} to {high}</source>
        <translation>刻度從 {low} 到 {high}</translation>
    </message>
    <message>
        <source>line at {value}</source>
        <translation>考核線 {value}</translation>
    </message>
    <message>
        <source>average of the peers {value}</source>
        <translation>同業平均 {value}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>User guide</source>
        <translation>使用說明</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>在說明裡尋找</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>上一頁（Alt+←）</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>下一頁（Alt+→）</translation>
    </message>
    <message>
        <source>The guide is written in simplified Chinese and in English only.</source>
        <translation>使用說明只有簡體中文和英文，這裡顯示簡體中文。</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} 處，共 {count} 處</translation>
    </message>
    <message>
        <source>Not on this page. Enter: {page}</source>
        <translation>這一頁沒有。按 Enter 看：{page}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>沒有找到</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>total</source>
        <translation>綜合</translation>
    </message>
    <message>
        <source>Own mapping</source>
        <translation>自訂欄位對應</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>競爭店家評分</translation>
    </message>
    <message>
        <source>Pasted {time}</source>
        <translation>貼上 {time}</translation>
    </message>
    <message>
        <source>Import {batch} undone: {removed} rows removed, {restored} restored.</source>
        <translation>已復原匯入批次 {batch}：移除 {removed} 列，還原 {restored} 列。</translation>
    </message>
    <message>
        <source>{file}: already imported as import {batch}, nothing to do.</source>
        <translation>{file}：已在匯入批次 {batch} 中匯入過，無須處理。</translation>
    </message>
    <message>
        <source>{file} → {shop}: {read} read, {new} new, {changed} changed, {same} same, {rejected} not imported</source>
        <translation>{file}→{shop}：讀取 {read}，新增 {new}，更新 {changed}，無變化 {same}，未匯入 {rejected}</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation>（已復原）</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>對應欄位</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use this mapping</source>
        <translation>使用此對應</translation>
    </message>
    <message>
        <source>Say what each column is. Files with the same columns are then recognised by themselves.</source>
        <translation>指明每欄是什麼。之後欄位相同的檔案會自動辨識。</translation>
    </message>
    <message>
        <source>This table holds</source>
        <translation>這張表是</translation>
    </message>
    <message>
        <source>Say which columns hold scores or metrics.</source>
        <translation>指明哪些欄是評分或指標。</translation>
    </message>
    <message>
        <source>Say which column is: {field}.</source>
        <translation>指明哪一欄是{field}。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>統計中…</translation>
    </message>
    <message>
        <source>{count} rows would be read, {rejected} rejected (first in row {row}: {column})</source>
        <translation>可匯入 {count} 列，{rejected} 列不能匯入（最先在第 {row} 列：{column}）</translation>
    </message>
    <message>
        <source>{count} rows would be read</source>
        <translation>可匯入 {count} 列</translation>
    </message>
    <message>
        <source>Tmall, Taobao</source>
        <translation>天貓、淘寶</translation>
    </message>
    <message>
        <source>Douyin</source>
        <translation>抖店</translation>
    </message>
    <message>
        <source>Which files to export</source>
        <translation>各平台匯出哪些檔案</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Import preview</source>
        <translation>匯入預覽</translation>
    </message>
    <message>
        <source>Change mapping…</source>
        <translation>變更欄位對應…</translation>
    </message>
    <message>
        <source>The whole import can be undone later in the history</source>
        <translation>匯入後可在「匯入記錄」整批復原</translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>工作表「{sheet}」</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>共 {count} 列</translation>
    </message>
    <message>
        <source>This file has been imported already; nothing would change.</source>
        <translation>這個檔案已匯入過，不會有變化。</translation>
    </message>
    <message>
        <source>{shown} of {all} rows</source>
        <translation>共 {all} 列，顯示 {shown} 列</translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation>匯入 1 列</translation>
    </message>
    <message>
        <source>Import {count} rows</source>
        <translation>匯入 {count} 列</translation>
    </message>
    <message>
        <source>Import, nothing new</source>
        <translation>匯入，無新內容</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>寫入</translation>
    </message>
    <message>
        <source>earlier values are kept</source>
        <translation>保留舊值</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>維持不變</translation>
    </message>
    <message>
        <source>are left out, see why</source>
        <translation>不寫入，見原因</translation>
    </message>
    <message>
        <source>Key rows</source>
        <translation>重點列</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未匯入</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Kind of table</source>
        <translation>表格類型</translation>
    </message>
    <message>
        <source>Day of the figures</source>
        <translation>資料日期</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>匯入中…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>讀取中…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可匯入</translation>
    </message>
    <message>
        <source>Imported already</source>
        <translation>已匯入過</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>Shop missing</source>
        <translation>缺店鋪</translation>
    </message>
    <message>
        <source>Day missing</source>
        <translation>缺日期</translation>
    </message>
    <message>
        <source>Choose kind</source>
        <translation>選類型</translation>
    </message>
    <message>
        <source>Choose platform</source>
        <translation>選平台</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>無變化</translation>
    </message>
    <message>
        <source>{count} shops</source>
        <translation>{count} 家店鋪</translation>
    </message>
    <message>
        <source>1 file imported: {new} new, {changed} changed, {rejected} rejected</source>
        <translation>已匯入 1 個檔案：新增 {new}，更新 {changed}，未匯入 {rejected}</translation>
    </message>
    <message>
        <source>{files} files imported: {new} new, {changed} changed, {rejected} rejected</source>
        <translation>已匯入 {files} 個檔案：新增 {new}，更新 {changed}，未匯入 {rejected}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>{column} {reason}</source>
        <translation>{column}：{reason}</translation>
    </message>
    <message>
        <source>{column} “{found}” {reason}</source>
        <translation>{column}「{found}」：{reason}</translation>
    </message>
    <message>
        <source>{column} was {old}</source>
        <translation>{column}原為 {old}</translation>
    </message>
    <message>
        <source>Import result</source>
        <translation>匯入結果</translation>
    </message>
    <message>
        <source>Every row was read; nothing was rejected.</source>
        <translation>每一列都已讀取，沒有未匯入的列。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>讀取</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>1 row was not imported</source>
        <translation>1 列未匯入</translation>
    </message>
    <message>
        <source>{count} rows were not imported</source>
        <translation>{count} 列未匯入</translation>
    </message>
    <message>
        <source>You can see now</source>
        <translation>現在可以看</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>還缺什麼</translation>
    </message>
    <message>
        <source>{file}: shows {shows}</source>
        <translation>{file}，可看{shows}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>店鋪名稱</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>New shop…</source>
        <translation>新店鋪…</translation>
    </message>
    <message>
        <source>Missing days stay open in the trend; nothing is made up.</source>
        <translation>缺的日子在趨勢圖上留空，不會補數字。</translation>
    </message>
    <message>
        <source>No days yet</source>
        <translation>還沒有資料</translation>
    </message>
    <message>
        <source>Here you will see which days of which export are there, and which are missing.</source>
        <translation>這裡會顯示各種資料有哪幾天、缺哪幾天。</translation>
    </message>
    <message>
        <source>Days with data</source>
        <translation>哪些日子有資料</translation>
    </message>
    <message>
        <source>1 day missing</source>
        <translation>缺 1 天</translation>
    </message>
    <message>
        <source>{count} days missing</source>
        <translation>缺 {count} 天</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>截至 {day}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>齊全</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>History</source>
        <translation>匯入記錄</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Any one of these files is a good start:</source>
        <translation>還沒有匯入過。從下面任一種檔案開始都可以：</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>要準備什麼</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>Take out of the list (Del)</source>
        <translation>移出清單（Del）</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>預覽…</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>辨識為</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>No file is waiting</source>
        <translation>沒有等待匯入的檔案</translation>
    </message>
    <message>
        <source>Files that you drag in stand here first. Nothing is stored before you say so.</source>
        <translation>拖進來的檔案先列在這裡，確認後才會存入。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待匯入</translation>
    </message>
    <message>
        <source>Match columns…</source>
        <translation>對應欄位…</translation>
    </message>
    <message>
        <source>Waiting · 1 file</source>
        <translation>等待匯入 · 1 個檔案</translation>
    </message>
    <message>
        <source>Waiting · {count} files</source>
        <translation>等待匯入 · {count} 個檔案</translation>
    </message>
    <message>
        <source>Import the ready file</source>
        <translation>匯入可匯入的 1 個</translation>
    </message>
    <message>
        <source>Import the {count} ready files</source>
        <translation>匯入可匯入的 {count} 個</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>無法辨識</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Files are read on this computer only; nothing is uploaded</source>
        <translation>檔案只在這台電腦上讀取，不上傳</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} 個檔案</translation>
    </message>
    <message>
        <source>{file} was taken back: {removed} rows removed, {restored} restored</source>
        <translation>已復原 {file}：移除 {removed} 列，還原 {restored} 列</translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation>重新匯入</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>用不到</translation>
    </message>
    <message>
        <source>Not importable</source>
        <translation>無法匯入</translation>
    </message>
    <message>
        <source>Earlier values that this file changed</source>
        <translation>平台回改：本次更新的歷史數值</translation>
    </message>
    <message>
        <source>Correct them in the file and import it again</source>
        <translation>在原表裡改好後再匯入一次即可</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>另存這些列…</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>{count} more files</source>
        <translation>另有 {count} 個檔案</translation>
    </message>
    <message>
        <source>Rows not imported {day}</source>
        <translation>未匯入的列 {day}</translation>
    </message>
    <message>
        <source>Cells that may name a buyer read ***; the row numbers are those of the file.</source>
        <translation>可能涉及買家資訊的儲存格顯示為 ***；列號與原檔案一致。</translation>
    </message>
    <message>
        <source>Rows that were not imported</source>
        <translation>未匯入的列</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>需要密碼</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>資料夾…</translation>
    </message>
    <message>
        <source>{file} from the watched folder has a question and waits.</source>
        <translation>監看資料夾裡的 {file} 有疑問，在匯入頁籤等你處理。</translation>
    </message>
    <message>
        <source>{file} is protected by a password</source>
        <translation>{file} 有密碼保護</translation>
    </message>
    <message>
        <source>The password opens this file only here and now. It is not kept.</source>
        <translation>密碼只用來開啟這個檔案，不會保存。</translation>
    </message>
    <message>
        <source>That was not the password of {file}. Mind upper and lower case.</source>
        <translation>{file} 的密碼不對。請注意大小寫。</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>輸入密碼…</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>選擇要監看的資料夾</translation>
    </message>
    <message>
        <source>Watched folder: {name}</source>
        <translation>監看資料夾：{name}</translation>
    </message>
    <message>
        <source>Watched folder: off</source>
        <translation>監看資料夾：未開啟</translation>
    </message>
    <message>
        <source>What the browser saves there later is imported by itself while the window is open.</source>
        <translation>視窗開著的時候，瀏覽器之後下載到那裡的檔案會自動匯入。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Files found: {count}</source>
        <translation>找到 {count} 個檔案</translation>
    </message>
    <message>
        <source>There are more: the first {count} are taken, drop the rest in smaller folders.</source>
        <translation>檔案太多，先讀前 {count} 個，其餘的請分成小一點的資料夾再拖。</translation>
    </message>
    <message>
        <source>Remembered: {name}</source>
        <translation>已記住：{name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Under this name the table is remembered.</source>
        <translation>這張表會以這個名稱記住。</translation>
    </message>
    <message>
        <source>The next file with these columns is read in this way.</source>
        <translation>下次遇到同樣的欄位就這樣讀取。</translation>
    </message>
    <message>
        <source>Remembered tables</source>
        <translation>已記住的表格</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Files with these columns are recognised by themselves. As a file, a table can be given to others.</source>
        <translation>欄名相同的檔案會自動辨識。匯出成檔案，可以給別人用。</translation>
    </message>
    <message>
        <source>No table is remembered yet</source>
        <translation>還沒有記住的表格</translation>
    </message>
    <message>
        <source>When a file has columns that the program does not know, say once what they are; it is remembered here.</source>
        <translation>遇到不認得的欄位時對應一次，就會記在這裡。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>讀入檔案…</translation>
    </message>
    <message>
        <source>{used} of {count} used</source>
        <translation>{count} 欄中用到 {used} 欄</translation>
    </message>
    <message>
        <source>Remembered tables…</source>
        <translation>已記住的表格…</translation>
    </message>
    <message>
        <source>Rename a remembered table</source>
        <translation>重新命名表格</translation>
    </message>
    <message>
        <source>“{name}” is forgotten; the next file with these columns asks again. What was imported stays.</source>
        <translation>刪除「{name}」後，下次遇到同樣的欄位會再詢問。已匯入的資料不變。</translation>
    </message>
    <message>
        <source>Forget a table</source>
        <translation>刪除記住的表格</translation>
    </message>
    <message>
        <source>Take in a remembered table</source>
        <translation>讀入記住的表格</translation>
    </message>
    <message>
        <source>A table with the same columns is remembered as “{name}”. Put the one of {file} in its place?</source>
        <translation>同樣的欄位已經記住，名稱是「{name}」。要用 {file} 裡的取代嗎？</translation>
    </message>
    <message>
        <source>Replace a remembered table</source>
        <translation>取代記住的表格</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Remembered table</source>
        <translation>記住的表格</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>照原樣</translation>
    </message>
    <message>
        <source>Unit of {column}</source>
        <translation>「{column}」的單位</translation>
    </message>
    <message>
        <source>Holds for bare numbers; a cell that names its unit keeps it.</source>
        <translation>只用於沒寫單位的數；寫了單位的儲存格照它自己的。</translation>
    </message>
    <message>
        <source>as the shops are known</source>
        <translation>依已知的店鋪</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>there</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Drag the exports of the platforms here</source>
        <translation>把平台匯出的檔案拖到這裡</translation>
    </message>
    <message>
        <source>as the column “{column}” says</source>
        <translation>以「{column}」欄為準</translation>
    </message>
    <message>
        <source>Filled in by hand {time}</source>
        <translation>手動填寫 {time}</translation>
    </message>
    <message>
        <source>Typed scores</source>
        <translation>填寫的評分</translation>
    </message>
    <message>
        <source>Screenshot {time}</source>
        <translation>截圖 {time}</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>待核對</translation>
    </message>
    <message>
        <source>Excel, CSV, ZIP, folders, screenshots of score pages; Ctrl+V pastes</source>
        <translation>Excel、CSV、ZIP、資料夾、評分頁截圖，可多選；Ctrl+V 貼上</translation>
    </message>
    <message>
        <source>Own score rules</source>
        <translation>自填評分規則</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>{file} from the watched folder is a checklist and waits to be filled back.</source>
        <translation>監看資料夾裡的 {file} 是改善清單，等待回填。</translation>
    </message>
    <message>
        <source>A checklist that was filled in: what was ticked in it can be filled back.</source>
        <translation>這是填好的改善清單，可以把裡面的勾選回填。</translation>
    </message>
    <message>
        <source>Fill back…</source>
        <translation>回填…</translation>
    </message>
    <message>
        <source>Checklist, filled in</source>
        <translation>填好的改善清單</translation>
    </message>
    <message>
        <source>Competitors filled in by hand {time}</source>
        <translation>手動填寫競爭店家 {time}</translation>
    </message>
    <message>
        <source>Reviews entered {time}</source>
        <translation>輸入的評價 {time}</translation>
    </message>
    <message>
        <source>Review cases</source>
        <translation>評價工單</translation>
    </message>
    <message>
        <source>Review cases that were filled in: what was written in them can be taken over.</source>
        <translation>已填寫的評價工單：可以回收其中的變更。</translation>
    </message>
    <message>
        <source>Review cases, filled in</source>
        <translation>評價工單（已填寫）</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>檔案中的列</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
</context>
<context>
    <name>Import checks</name>
    <message>
        <source>The total row says {total} for {column}, but its rows add up to {sum}. Was the export cut off or filtered?</source>
        <translation>合計列的「{column}」為 {total}，但各列相加是 {sum}。匯出的表格是否不完整，或被篩選過？</translation>
    </message>
    <message>
        <source>The total row says {total} for {column}; without the rejected rows only {sum} would be imported.</source>
        <translation>合計列的「{column}」為 {total}；去掉未匯入的列後只有 {sum}。</translation>
    </message>
    <message>
        <source>The same day or number stands there twice with different values; the first one counts. Look at: {rows}</source>
        <translation>同一天或同一編號出現兩次且數值不同，以先出現的一列為準。請核對：{rows}</translation>
    </message>
    <message>
        <source>Values outside the scale in {columns} are left out. Look at: {rows}</source>
        <translation>「{columns}」有超出範圍的數值，這些列不會匯入。請核對：{rows}</translation>
    </message>
    <message>
        <source>Dates later than today: {days}. Was the year or the day mistyped? Look at: {rows}</source>
        <translation>有晚於今天的日期：{days}。是否寫錯了年份或日期？請核對：{rows}</translation>
    </message>
    <message>
        <source>Days that are missing between {first} and {last}: {days}. The trend leaves them open; bring them if the platform still has them.</source>
        <translation>{first} 至 {last} 之間缺少：{days}。趨勢圖會留空；如果平台上還能查到，請補充匯入。</translation>
    </message>
    <message>
        <source>The newest day in this file is {last}, more than a year ago.</source>
        <translation>這個檔案裡最新的日期是 {last}，已超過一年。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>無法匯入</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>請核對</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Recognised by its headings</source>
        <translation>依欄位名稱辨識</translation>
    </message>
    <message>
        <source>Same headings as in an earlier import</source>
        <translation>欄位名稱與以前匯入過的一致</translation>
    </message>
    <message>
        <source>Read as the kind of table that was chosen</source>
        <translation>依您選擇的表格格式讀取</translation>
    </message>
    <message>
        <source>Read as the columns were matched</source>
        <translation>依您對應的欄位讀取</translation>
    </message>
    <message>
        <source>{why}: {known} of {columns} columns known</source>
        <translation>{why}：{columns} 欄中認得 {known} 欄</translation>
    </message>
    <message>
        <source>not read: {columns}</source>
        <translation>未讀取的欄：{columns}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第 {row} 列</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{some} and {count} more</source>
        <translation>{some} 等，另有 {count} 處</translation>
    </message>
    <message>
        <source>Lines of the copied page that were not understood and are left out: {count}. Look at: {rows}</source>
        <translation>複製的頁面裡沒看懂、已略去的行：{count} 行。請看：{rows}</translation>
    </message>
    <message>
        <source>How this page is laid out is known from memory only. Compare the rows with the page before you import them.</source>
        <translation>這個頁面的結構是憑記憶寫的，未經核實。匯入前請把各列和頁面對照一下。</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>As the program has them</source>
        <translation>恢復程式的天數</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>The program&apos;s own judgement: {count} days</source>
        <translation>程式自己的估計：{count} 天</translation>
    </message>
    <message>
        <source>not used for long enough yet</source>
        <translation>用的天數還不夠</translation>
    </message>
    <message>
        <source>receipt not known</source>
        <translation>不知道是否簽收</translation>
    </message>
    <message>
        <source>after-sale or open case</source>
        <translation>有售後或未結工單</translation>
    </message>
    <message>
        <source>reviewed already</source>
        <translation>已經評價</translation>
    </message>
    <message>
        <source>on an earlier list</source>
        <translation>以前的名單裡有</translation>
    </message>
    <message>
        <source>the time to rate is over</source>
        <translation>評價時間已過</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>匯出名單…</translation>
    </message>
    <message>
        <source>Take the last list back</source>
        <translation>收回上次名單</translation>
    </message>
    <message>
        <source>May be asked now</source>
        <translation>現在可以邀請</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品類別</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>簽收</translation>
    </message>
    <message>
        <source>Ask until</source>
        <translation>最晚邀請日</translation>
    </message>
    <message>
        <source>Nobody is to be asked today</source>
        <translation>今天沒有要邀請的</translation>
    </message>
    <message>
        <source>Not asked, and why</source>
        <translation>不邀請的和原因</translation>
    </message>
    <message>
        <source>Neutral words</source>
        <translation>中性話術</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>複製話術</translation>
    </message>
    <message>
        <source>Days of use before asking. They are the program&apos;s own judgement: no platform names any.</source>
        <translation>用夠幾天再邀請。這是程式自己的估計，平台沒有規定。</translation>
    </message>
    <message>
        <source>Days of use</source>
        <translation>使用天數</translation>
    </message>
    <message>
        <source>{shop} · orders of the last 60 days: {total}, receipt known of {known}</source>
        <translation>{shop} · 近 60 天訂單 {total} 筆，知道簽收的 {known} 筆</translation>
    </message>
    <message>
        <source>invitations {day}</source>
        <translation>評價邀請名單 {day}</translation>
    </message>
    <message>
        <source>Were they asked?</source>
        <translation>都邀請了嗎？</translation>
    </message>
    <message>
        <source>Remember these {count} orders as asked, so that no list names them again?</source>
        <translation>把這 {count} 筆訂單記為已邀請，以後的名單不再列出？</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>記下</translation>
    </message>
    <message>
        <source>Not copied. {why}</source>
        <translation>沒有複製。{why}</translation>
    </message>
    <message>
        <source>The words are on the clipboard.</source>
        <translation>話術已複製。</translation>
    </message>
    <message>
        <source>{why}: {count}</source>
        <translation>{why}：{count}</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>沒有排除任何人。</translation>
    </message>
    <message>
        <source>How long buyers of this platform can rate is not verified: look into its back office.</source>
        <translation>這個平台的買家多久內可以評價，沒有核實到，請到後台查看。</translation>
    </message>
    <message>
        <source>Buyers can rate for {count} days after the order is finished ({source}); where that day is not known, the day of receipt counts.</source>
        <translation>交易成功後 {count} 天內可以評價（{source}）；不知道成交日的，從簽收日算起。</translation>
    </message>
    <message>
        <source>Import orders first; parcels or finished orders tell who has received what.</source>
        <translation>請先匯入訂單；物流表或已完成的訂單能說明誰已收到。</translation>
    </message>
    <message>
        <source>The reasons stand at the right.</source>
        <translation>原因見右邊。</translation>
    </message>
    <message>
        <source>Invitations to review</source>
        <translation>評價邀請名單</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Running jobs</source>
        <translation>進行中的作業</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>目前沒有進行中的作業。</translation>
    </message>
    <message>
        <source>Ended since the program was started</source>
        <translation>本次啟動後已結束</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel: {title}</source>
        <translation>取消：{title}</translation>
    </message>
    <message>
        <source>Copy details: {title}</source>
        <translation>複製詳情：{title}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>排隊中</translation>
    </message>
    <message>
        <source>is being stopped…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>{count} so far</source>
        <translation>已處理 {count}</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>尋找檔案</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>讀取檔案</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>辨識截圖</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>復原匯入</translation>
    </message>
    <message>
        <source>Storing scores</source>
        <translation>儲存評分</translation>
    </message>
    <message>
        <source>Loading the demo shops</source>
        <translation>載入範例店鋪</translation>
    </message>
    <message>
        <source>Removing the demo shops</source>
        <translation>移除範例店鋪</translation>
    </message>
    <message>
        <source>Tagging and indexing reviews</source>
        <translation>為評價加標籤、建索引</translation>
    </message>
    <message>
        <source>Collecting reviews</source>
        <translation>彙整評價</translation>
    </message>
    <message>
        <source>Collecting invitations</source>
        <translation>彙整邀評名單</translation>
    </message>
    <message>
        <source>Marking all as seen</source>
        <translation>全部標為已看</translation>
    </message>
    <message>
        <source>Making an appeal pack</source>
        <translation>產生申訴資料</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>產生回顧</translation>
    </message>
    <message>
        <source>Making a feedback sheet</source>
        <translation>產生部門回饋單</translation>
    </message>
    <message>
        <source>Learning from corrections</source>
        <translation>從修正中學習</translation>
    </message>
    <message>
        <source>Trying a rule on all reviews</source>
        <translation>在全部評價上試用規則</translation>
    </message>
    <message>
        <source>Applying rules to all reviews</source>
        <translation>將規則套用到全部評價</translation>
    </message>
    <message>
        <source>Changing tags</source>
        <translation>變更標籤</translation>
    </message>
    <message>
        <source>Measuring the tags</source>
        <translation>檢測標籤準確度</translation>
    </message>
    <message>
        <source>Writing review cases</source>
        <translation>匯出評價工單</translation>
    </message>
    <message>
        <source>Taking review cases back</source>
        <translation>回收評價工單</translation>
    </message>
    <message>
        <source>Changing review cases</source>
        <translation>變更評價工單</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>產生報告</translation>
    </message>
    <message>
        <source>Writing the brief</source>
        <translation>產生簡報</translation>
    </message>
    <message>
        <source>Preparing pages</source>
        <translation>準備列印頁面</translation>
    </message>
    <message>
        <source>Writing a file</source>
        <translation>寫入檔案</translation>
    </message>
    <message>
        <source>Drawing a picture</source>
        <translation>產生圖片</translation>
    </message>
    <message>
        <source>Reading a filled-in list</source>
        <translation>讀取填好的清單</translation>
    </message>
    <message>
        <source>Writing tasks and lists</source>
        <translation>匯出任務庫</translation>
    </message>
    <message>
        <source>Taking tasks and lists in</source>
        <translation>匯入任務庫</translation>
    </message>
    <message>
        <source>Taking score rules in</source>
        <translation>匯入評分規則</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Looking into a backup</source>
        <translation>檢視備份內容</translation>
    </message>
    <message>
        <source>Looking through the backups</source>
        <translation>檢視各份備份</translation>
    </message>
    <message>
        <source>Going back to a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>檢查資料</translation>
    </message>
    <message>
        <source>Saving what can be saved</source>
        <translation>搶救資料</translation>
    </message>
    <message>
        <source>Writing the diagnostic file</source>
        <translation>寫入診斷檔案</translation>
    </message>
    <message>
        <source>Moving the data</source>
        <translation>移動資料檔案</translation>
    </message>
    <message>
        <source>Looking for data of buyers</source>
        <translation>尋找買家資料</translation>
    </message>
    <message>
        <source>Forgetting data</source>
        <translation>清除資料</translation>
    </message>
    <message>
        <source>Replacing the backups</source>
        <translation>取代備份</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>還需幾秒</translation>
    </message>
    <message>
        <source>about {count} seconds left</source>
        <translation>還需約 {count} 秒</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>還需約 {hours} 小時 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation>還需約 1 小時</translation>
    </message>
    <message>
        <source>about {count} hours left</source>
        <translation>還需約 {count} 小時</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>還需約 1 分鐘</translation>
    </message>
    <message>
        <source>about {count} minutes left</source>
        <translation>還需約 {count} 分鐘</translation>
    </message>
    <message>
        <source>{title}: {trouble}</source>
        <translation>{title}：{trouble}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>tone, tags and grade</source>
        <translation>褒貶、標籤和級別</translation>
    </message>
    <message>
        <source>index of the search</source>
        <translation>搜尋索引</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>comparing reviews</source>
        <translation>比對評價</translation>
    </message>
    <message>
        <source>Checking downloaded files</source>
        <translation>核對下載的檔案</translation>
    </message>
</context>
<context>
    <name>Kept data</name>
    <message>
        <source>order and parcel number, item, amounts, times, province; the nickname as a code</source>
        <translation>訂單號、運單號、商品、金額、時間、省份；暱稱只存成不可還原的代碼</translation>
    </message>
    <message>
        <source>case and order number, reason, amounts, times</source>
        <translation>售後單號、訂單號、原因、金額、時間</translation>
    </message>
    <message>
        <source>text (telephones, addresses masked), order number, item, times, your answer</source>
        <translation>評價文字（電話、地址等已打碼）、訂單號、商品、時間、你的回覆</translation>
    </message>
    <message>
        <source>order and parcel number, courier, province, times</source>
        <translation>訂單號、運單號、快遞公司、省份、時間</translation>
    </message>
    <message>
        <source>Data of buyers</source>
        <translation>買家資料</translation>
    </message>
    <message>
        <source>Names, telephone numbers and addresses of buyers are not kept at all. What is kept lies on this computer only. Besides it there are scores, tasks and notes, which speak of no buyer unless you wrote so.</source>
        <translation>買家的姓名、電話、地址完全不保存。保存的都只在這台電腦裡。另外還有評分、任務和備註，除非你自己寫了，裡面沒有買家。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存了什麼</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>起迄日期</translation>
    </message>
    <message>
        <source>Forget everything before this day</source>
        <translation>刪除這一天之前的全部</translation>
    </message>
    <message>
        <source>Shop to forget</source>
        <translation>要刪除的店鋪</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>Forget the shop…</source>
        <translation>刪除店鋪…</translation>
    </message>
    <message>
        <source>Replace by one of now…</source>
        <translation>換成一份現在的…</translation>
    </message>
    <message>
        <source>Everything before</source>
        <translation>這一天之前的全部</translation>
    </message>
    <message>
        <source>A shop with everything of its own</source>
        <translation>一家店鋪和它的全部資料</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Nothing is that old.</source>
        <translation>沒有那麼早的資料。</translation>
    </message>
    <message>
        <source>Before {day}: {what}. They are removed for good, with what was judged and noted of them; scores of that time stay. This cannot be undone.</source>
        <translation>{day} 之前：{what}。連同對它們的判斷和記錄一起徹底刪除；那時的評分保留。不能復原。</translation>
    </message>
    <message>
        <source>{shop} is removed for good, with its scores, orders, reviews, tasks and events. This cannot be undone.</source>
        <translation>{shop} 連同它的評分、訂單、評價、任務和事件一起徹底刪除。不能復原。</translation>
    </message>
    <message>
        <source>It is forgotten.</source>
        <translation>已經刪除。</translation>
    </message>
    <message>
        <source>{count} backups and earlier data files hold what was there when they were made</source>
        <translation>{count} 份備份和以前的資料檔裡還有當時的資料</translation>
    </message>
    <message>
        <source>answers, notes, pasted texts not used yet (telephones, addresses masked)</source>
        <translation>還沒用掉的回覆、備註、貼上的文字（電話、地址已遮蔽）</translation>
    </message>
    <message>
        <source>of no shop {count}</source>
        <translation>不屬於店鋪 {count}</translation>
    </message>
    <message>
        <source>{shops}: {held}</source>
        <translation>{shops}：{held}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>times, places and kinds of faults; no values, nothing of buyers</source>
        <translation>出錯的時間、位置和種類；沒有資料，沒有買家資訊</translation>
    </message>
    <message>
        <source>Texts being written</source>
        <translation>正在寫的內容</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記錄檔</translation>
    </message>
    <message>
        <source>{count} KB</source>
        <translation>{count} KB</translation>
    </message>
    <message>
        <source>{count} backups and earlier data files are removed for good. A backup of now is made first. This cannot be undone.</source>
        <translation>徹底刪除 {count} 份備份和以前的資料檔，先給現在的資料備份一份。不能復原。</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>已選 {count} 項</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已選</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選定</translation>
    </message>
    <message>
        <source>Tasks and lists</source>
        <translation>任務庫與清單</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Esc once more drops what was typed.</source>
        <translation>還沒有儲存，再按一次 Esc 放棄已填內容。</translation>
    </message>
    <message>
        <source>Save or discard what was typed first.</source>
        <translation>請先儲存或放棄修改。</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新增清單</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製一份</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Kept the list “{list}”</source>
        <translation>已儲存清單「{list}」</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>清單名稱</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>什麼時候用</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>環節</translation>
    </message>
    <message>
        <source>Tasks of the list</source>
        <translation>清單裡的任務</translation>
    </message>
    <message>
        <source>Add tasks…</source>
        <translation>加入任務…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄修改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>This list comes with the program. Copy it to change it.</source>
        <translation>這是程式內建的清單，複製一份後可以修改。</translation>
    </message>
    <message>
        <source>Drag the tasks into their order, or move them with Alt+Up and Alt+Down.</source>
        <translation>拖曳任務排順序，也可以按 Alt+↑ / Alt+↓ 移動。</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隱藏</translation>
    </message>
    <message>
        <source>{count} tasks</source>
        <translation>{count} 項</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自建</translation>
    </message>
    <message>
        <source>{list} (copy)</source>
        <translation>{list}（副本）</translation>
    </message>
    <message>
        <source>Deleted the list “{list}”</source>
        <translation>已刪除清單「{list}」</translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>加入任務</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>無變化</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未匯入</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>{new} new · {changed} changed · {same} the same · {refused} left out</source>
        <translation>新增 {new} · 更新 {changed} · 無變化 {same} · 未匯入 {refused}</translation>
    </message>
    <message>
        <source>Take in {count}</source>
        <translation>匯入 {count} 項</translation>
    </message>
    <message>
        <source>What</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什麼</translation>
    </message>
    <message>
        <source>One step a line, up to seven</source>
        <translation>一行一個步驟，最多七個</translation>
    </message>
    <message>
        <source>How to see that it is done</source>
        <translation>怎樣算做完</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>所有平台</translation>
    </message>
    <message>
        <source>Metrics that it should move</source>
        <translation>它應當改善的指標</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Texts that help with it</source>
        <translation>可用的文字範本</translation>
    </message>
    <message>
        <source>What rules or the law forbid here</source>
        <translation>規則或法律在這裡禁止什麼</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>為什麼</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>完成標準</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰來做</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻率</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>用時（分鐘）</translation>
    </message>
    <message>
        <source>Effect (days)</source>
        <translation>見效（天）</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>關注指標</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文字範本</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>No task is like that.</source>
        <translation>沒有這樣的任務。</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新增任務</translation>
    </message>
    <message>
        <source>Kept “{task}”</source>
        <translation>已儲存「{task}」</translation>
    </message>
    <message>
        <source>The program&apos;s words</source>
        <translation>還原內建內容</translation>
    </message>
    <message>
        <source>Drop your words; those of the program stand again</source>
        <translation>去掉自己的更動，還原程式內建的內容</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>取消隱藏</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Hid “{task}”</source>
        <translation>已隱藏「{task}」</translation>
    </message>
    <message>
        <source>Showed “{task}” again</source>
        <translation>已取消隱藏「{task}」</translation>
    </message>
    <message>
        <source>“{task}” back to the program&apos;s words</source>
        <translation>已還原「{task}」的內建內容</translation>
    </message>
    <message>
        <source>Deleted “{task}”</source>
        <translation>已刪除「{task}」</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>我的任務</translation>
    </message>
    <message>
        <source>Choose a file of tasks</source>
        <translation>選擇任務檔</translation>
    </message>
    <message>
        <source>Took in {file}</source>
        <translation>已匯入 {file}</translation>
    </message>
    <message>
        <source>Which tasks</source>
        <translation>哪些任務</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Tmall</source>
        <translation>天貓</translation>
    </message>
    <message>
        <source>Taobao</source>
        <translation>淘寶</translation>
    </message>
    <message>
        <source>Douyin</source>
        <translation>抖店</translation>
    </message>
    <message>
        <source>Pinduoduo</source>
        <translation>拼多多</translation>
    </message>
    <message>
        <source>JD</source>
        <translation>京東</translation>
    </message>
    <message>
        <source>Kuaishou</source>
        <translation>快手</translation>
    </message>
    <message>
        <source>Xiaohongshu</source>
        <translation>小紅書</translation>
    </message>
    <message>
        <source>WeChat store</source>
        <translation>微信小店</translation>
    </message>
    <message>
        <source>Other platform</source>
        <translation>其他平台</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>Product quality</source>
        <translation>商品品質</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>售後</translation>
    </message>
    <message>
        <source>Storefront</source>
        <translation>店面</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>評價</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>營運</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每週</translation>
    </message>
    <message>
        <source>Per batch</source>
        <translation>每批</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Before a promotion</source>
        <translation>大促前</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>倉庫</translation>
    </message>
    <message>
        <source>Service team</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品管</translation>
    </message>
    <message>
        <source>Operations team</source>
        <translation>營運</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已略過</translation>
    </message>
    <message>
        <source>Bad review</source>
        <translation>負評</translation>
    </message>
    <message>
        <source>Middling review</source>
        <translation>普評</translation>
    </message>
    <message>
        <source>Complaint in a good review</source>
        <translation>好評裡的抱怨</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>好評</translation>
    </message>
    <message>
        <source>Factual</source>
        <translation>事實投訴</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>體驗不滿</translation>
    </message>
    <message>
        <source>Suspected malicious</source>
        <translation>疑似惡意</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>綜合</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>大促活動</translation>
    </message>
    <message>
        <source>Courier change</source>
        <translation>換快遞</translation>
    </message>
    <message>
        <source>Rule change</source>
        <translation>規則變動</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改善措施</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>已延後</translation>
    </message>
    <message>
        <source>Words to customers</source>
        <translation>客服話術</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>談話提綱</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>Policy to publish</source>
        <translation>公告政策</translation>
    </message>
    <message>
        <source>Audit list</source>
        <translation>自查表</translation>
    </message>
    <message>
        <source>from the shop&apos;s own back office</source>
        <translation>本店後台</translation>
    </message>
    <message>
        <source>as buyers see it</source>
        <translation>買家看到的</translation>
    </message>
    <message>
        <source>the platform&apos;s index</source>
        <translation>平台指數</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品部</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>What would be different</source>
        <translation>會有哪些變化</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原樣</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例子</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>原來 → 現在</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>評價</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>評價</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星級</translation>
    </message>
    <message>
        <source>None of the {total} reviews would be read differently.</source>
        <translation>{total} 則評價的判斷都不會變。</translation>
    </message>
    <message>
        <source>Of {total} reviews {polarities} would get another polarity, {grades} another grade and {tags} other tags. Nothing is changed yet.</source>
        <translation>{total} 則評價中，{polarities} 則的褒貶會變，{grades} 則的級別會變，{tags} 則的標籤會變。目前還沒有改動。</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>學到了什麼</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>詞語</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>片語</translation>
    </message>
    <message>
        <source>Words that your corrections taught</source>
        <translation>從您的更正中學到的詞</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>詞語</translation>
    </message>
    <message>
        <source>Leans to</source>
        <translation>傾向</translation>
    </message>
    <message>
        <source>In corrections</source>
        <translation>出現次數</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>褒貶</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>撤回更正</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Back to the version before</source>
        <translation>退回上一版</translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation>現在學習</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>正在學習…</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新啟用</translation>
    </message>
    <message>
        <source>How good are the tags?</source>
        <translation>標籤準不準</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>已標</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>已看</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>準確率</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找全率</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Right: how many of those that carry the tag complain of it indeed. Found: how many of the complaints of it carry the tag. In brackets the range of certainty (95 %).</source>
        <translation>準確率：帶此標籤的評價裡，確實在說這個問題的占多少。找全率：說到這個問題的評價裡，被標出來的占多少。括號裡是 95% 的可信範圍。</translation>
    </message>
    <message>
        <source>Yes (1)</source>
        <translation>是 (1)</translation>
    </message>
    <message>
        <source>No (2)</source>
        <translation>否 (2)</translation>
    </message>
    <message>
        <source>Not sure (3)</source>
        <translation>說不準 (3)</translation>
    </message>
    <message>
        <source>One back (0)</source>
        <translation>退一則 (0)</translation>
    </message>
    <message>
        <source>That was this round.</source>
        <translation>這一輪看完了。</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>沒有可看的</translation>
    </message>
    <message>
        <source>Choose a tag for another round.</source>
        <translation>選一個標籤，可以再看一輪。</translation>
    </message>
    <message>
        <source>There is no complaint that you have not looked at for this tag.</source>
        <translation>這個標籤下沒有您還沒看過的負評。</translation>
    </message>
    <message>
        <source>Does it complain of “{label}”?</source>
        <translation>這則評價是在抱怨「{label}」嗎？</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} 則，共 {count} 則</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>好評</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>負評</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不確定</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{share} % ({low}–{high})</source>
        <translation>{share}%（{low}–{high}）</translation>
    </message>
    <message>
        <source>Nothing is learned yet: the program&apos;s own words decide alone.</source>
        <translation>還沒有學習：目前只按軟體內建的詞判斷。</translation>
    </message>
    <message>
        <source>Learned from {count} own reviews, {complaints} of them complaints.</source>
        <translation>已從自家 {count} 則評價中學習，其中負評 {complaints} 則。</translation>
    </message>
    <message>
        <source>Your {count} corrections are in it, with {left} reviews that you left as they were.</source>
        <translation>已採用您的 {count} 則更正，以及您看過未改的 {left} 則評價。</translation>
    </message>
    <message>
        <source>Your {count} corrections do not help with other reviews yet; each stands for itself.</source>
        <translation>您的 {count} 則更正暫時幫不到其他評價，只對各自那則有效。</translation>
    </message>
    <message>
        <source>Of the reviews that you looked at, {before} % were read rightly before, {after} % now.</source>
        <translation>在您看過的評價裡，原來判斷正確 {before}%，現在 {after}%。</translation>
    </message>
    <message>
        <source>There are too few reviews and corrections to learn from yet.</source>
        <translation>評價和更正還太少，暫時學不了。</translation>
    </message>
    <message>
        <source>That is worse, so it cannot be kept.</source>
        <translation>效果變差了，不能採用。</translation>
    </message>
    <message>
        <source>What was learned last is dropped; your corrections and phrases stay.</source>
        <translation>最近一次學到的內容會捨棄，您的更正和片語保留。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>看看</translation>
    </message>
    <message>
        <source>The program has learned from {count} corrections: {changed} reviews would be read differently.</source>
        <translation>程式已從 {count} 處更正中學習：有 {changed} 則評價會得出不同的判斷。</translation>
    </message>
    <message>
        <source>The program has learned from {count} reviews: {changed} would be read differently.</source>
        <translation>程式已從 {count} 則評價中學習：有 {changed} 則會得出不同的判斷。</translation>
    </message>
    <message>
        <source>Learning from reviews</source>
        <translation>正在從評價中學習</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>看看會有什麼變化</translation>
    </message>
    <message>
        <source>Do not offer it</source>
        <translation>不再建議</translation>
    </message>
    <message>
        <source>not meant</source>
        <translation>不指這個</translation>
    </message>
    <message>
        <source>offered: {count} corrections</source>
        <translation>建議：{count} 次更正</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Mark the words in the review, or take a proposal. Nothing is kept before you have seen what changes.</source>
        <translation>在評論裡用滑鼠圈出這些詞，或選一個建議。看過變化之前什麼都不會儲存。</translation>
    </message>
    <message>
        <source>Which words complain of {tag}?</source>
        <translation>哪些詞在抱怨「{tag}」？</translation>
    </message>
    <message>
        <source>Which words praise {tag}?</source>
        <translation>哪些詞在稱讚「{tag}」？</translation>
    </message>
    <message>
        <source>Which words do not mean {tag}?</source>
        <translation>哪些詞說的不是「{tag}」？</translation>
    </message>
    <message>
        <source>“{words}” complains of {tag}.</source>
        <translation>「{words}」是在抱怨「{tag}」。</translation>
    </message>
    <message>
        <source>“{words}” praises {tag}.</source>
        <translation>「{words}」是在稱讚「{tag}」。</translation>
    </message>
    <message>
        <source>“{words}” does not mean {tag}.</source>
        <translation>「{words}」說的不是「{tag}」。</translation>
    </message>
    <message>
        <source>no longer {tag}</source>
        <translation>不再算「{tag}」</translation>
    </message>
    <message>
        <source>{tag} as well</source>
        <translation>新增「{tag}」</translation>
    </message>
    <message>
        <source>Rated {stars} ★</source>
        <translation>{stars} 星</translation>
    </message>
    <message>
        <source>Of the rated reviews, {before}% were read as their stars say before, {after}% now.</source>
        <translation>有星級的評價中，判斷與星級一致的：原來 {before}%，現在 {after}%。</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Copy the list with its heads</source>
        <translation>複製表格（含表頭）</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>列印</translation>
    </message>
</context>
<context>
    <name>Look back</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根因</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation>根因</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>No complaints in this month yet</source>
        <translation>這個月還沒有抱怨</translation>
    </message>
    <message>
        <source>Import reviews: complaints are counted by cause, product and owner, month by month.</source>
        <translation>匯入評價後，這裡按月統計抱怨的根因、商品和負責人。</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>抱怨</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>按時回覆</translation>
    </message>
    <message>
        <source>Past their deadline</source>
        <translation>逾時未回覆</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>評價工單</translation>
    </message>
    <message>
        <source>Cost of remedies, yuan</source>
        <translation>補救費用（元）</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>值得注意</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Print the sheet for {department}</source>
        <translation>列印給{department}的回饋單</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <source>Save the sheet for {department}</source>
        <translation>儲存給{department}的回饋單</translation>
    </message>
    <message>
        <source>One page for each department: its causes, products, words of buyers.</source>
        <translation>每個部門一頁：相關的根因、商品和買家原話。</translation>
    </message>
    <message>
        <source>Feedback sheets</source>
        <translation>部門回饋單</translation>
    </message>
    <message>
        <source>Make a task</source>
        <translation>轉為任務</translation>
    </message>
    <message>
        <source>Too few complaints for anything to stand out.</source>
        <translation>抱怨太少，沒有突出的問題。</translation>
    </message>
    <message>
        <source>{count} reviews of the month were not judged yet.</source>
        <translation>當月還有 {count} 則評價尚未判讀。</translation>
    </message>
    <message>
        <source>Task from the look back</source>
        <translation>回顧轉任務</translation>
    </message>
    <message>
        <source>The task stands on the checklist.</source>
        <translation>已加入改善清單。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按時</translation>
    </message>
    <message>
        <source>After-sales cases of the month whose reason means this cause</source>
        <translation>當月售後單裡，原因對應這一項的單數</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Cost of remedies of the cases that were opened in the month</source>
        <translation>當月建立的評價工單的補救費用</translation>
    </message>
    <message>
        <source>Cost, yuan</source>
        <translation>費用（元）</translation>
    </message>
    <message>
        <source>{count} still wait, past their deadline</source>
        <translation>{count} 則已逾時仍未回覆</translation>
    </message>
    <message>
        <source>Item not named</source>
        <translation>未註明商品</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>無負責人</translation>
    </message>
    <message>
        <source>No cause named</source>
        <translation>未說明原因</translation>
    </message>
    <message>
        <source>Another cause</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>{aspect}, no cause named</source>
        <translation>{aspect}（未說明原因）</translation>
    </message>
    <message>
        <source>{cause}: {count} complaints, clearly more than the {before} of the month before</source>
        <translation>{cause}：{count} 則抱怨，明顯多於上月的 {before} 則</translation>
    </message>
    <message>
        <source>{cause}: {count} complaints, {before} in the month before</source>
        <translation>{cause}：{count} 則抱怨，上月 {before} 則</translation>
    </message>
    <message>
        <source>{in_time} of {timed} answered in time</source>
        <translation>{timed} 則裡按時回覆 {in_time} 則</translation>
    </message>
    <message>
        <source>remedies cost {cost} yuan</source>
        <translation>補救花費 {cost} 元</translation>
    </message>
    <message>
        <source>{cause}: find the root cause ({month}: {count} complaints)</source>
        <translation>{cause}：查明根因（{month} 有 {count} 則抱怨）</translation>
    </message>
    <message>
        <source>Answered by the deadline, or closed by then without an answer. Closed later is late. Of the complaints of which it is known when and that were due.</source>
        <translation>按時處理的則數／已到期且知道處理時間的則數。期限前回覆，或期限前結案，算按時；期限後才結案算逾時。</translation>
    </message>
    <message>
        <source>Asks on which shop&apos;s checklist</source>
        <translation>點擊後選擇記到哪家店</translation>
    </message>
    <message>
        <source>On which shop&apos;s checklist?</source>
        <translation>記到哪家店的任務清單？</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>報告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>匯入檔案(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Paste a table</source>
        <translation>貼上表格(&amp;P)</translation>
    </message>
    <message>
        <source>Open the &amp;demo shops</source>
        <translation>開啟範例店鋪(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove the demo shops</source>
        <translation>移除範例店鋪(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>備份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>複製為表格(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜尋(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外觀(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Colour of a rise</source>
        <translation>漲跌顏色(&amp;C)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>語言(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Print the checklist…</source>
        <translation>列印改善清單(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Check the store</source>
        <translation>檢查資料檔(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>關於(&amp;A)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Backed up, {size} MB.</source>
        <translation>已備份，{size} MB。</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>選擇備份</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>備份已還原。</translation>
    </message>
    <message>
        <source>The store has problems</source>
        <translation>資料檔有問題</translation>
    </message>
    <message>
        <source>There is no shop yet. Import a file first.</source>
        <translation>還沒有店鋪。先匯入一個檔案。</translation>
    </message>
    <message>
        <source>Seller Toolkit {version}. Your data stay on this computer; the program makes no network connection.</source>
        <translation>賣家工具箱 {version}。資料只留在這台電腦，程式不連線上網。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Import a f&amp;older…</source>
        <translation>匯入資料夾(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Today&apos;s scores…</source>
        <translation>今日評分…(&amp;T)</translation>
    </message>
    <message>
        <source>Self-&amp;audit…</source>
        <translation>店鋪自查(&amp;A)…</translation>
    </message>
    <message>
        <source>Score &amp;rules…</source>
        <translation>評分規則(&amp;R)…</translation>
    </message>
    <message>
        <source>Replace the rules by a &amp;file…</source>
        <translation>用檔案更換評分規則(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Back to the program&apos;s rules…</source>
        <translation>恢復內建評分規則(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>提醒(&amp;N)</translation>
    </message>
    <message>
        <source>E&amp;vents…</source>
        <translation>事件(&amp;V)…</translation>
    </message>
    <message>
        <source>Fill back a &amp;list…</source>
        <translation>回填清單(&amp;L)…</translation>
    </message>
    <message>
        <source>Tasks and &amp;lists…</source>
        <translation>任務庫與清單(&amp;L)…</translation>
    </message>
    <message>
        <source>Te&amp;xts to copy…</source>
        <translation>文字範本(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>復原(&amp;U)：{what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>重做(&amp;R)：{what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Copy the &amp;brief</source>
        <translation>複製日報(&amp;B)</translation>
    </message>
    <message>
        <source>Brief of the &amp;day…</source>
        <translation>日報(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Monthly report…</source>
        <translation>月報(&amp;M)…</translation>
    </message>
    <message>
        <source>Re&amp;views</source>
        <translation>評價(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>標籤(&amp;T)…</translation>
    </message>
    <message>
        <source>Working &amp;hours…</source>
        <translation>工作時間(&amp;H)…</translation>
    </message>
    <message>
        <source>What was &amp;learned…</source>
        <translation>學到了什麼(&amp;L)…</translation>
    </message>
    <message>
        <source>How &amp;good are the tags…</source>
        <translation>標籤準不準(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Write review cases to a file…</source>
        <translation>匯出評價工單(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Take review cases back…</source>
        <translation>回收評價工單(&amp;T)…</translation>
    </message>
    <message>
        <source>Learn &amp;by itself</source>
        <translation>自動學習(&amp;B)</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>備份清單(&amp;U)…</translation>
    </message>
    <message>
        <source>This installation does not read pictures of score pages.</source>
        <translation>這個版本不含評分頁圖片辨識。</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>快速前往(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Data of buyers…</source>
        <translation>買家資料(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Where the data lie…</source>
        <translation>資料在哪裡(&amp;W)…</translation>
    </message>
    <message>
        <source>Recent i&amp;mports</source>
        <translation>最近匯入(&amp;M)</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>已存檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Save a &amp;diagnostic file…</source>
        <translation>儲存診斷檔(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>使用說明(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>Running &amp;jobs</source>
        <translation>進行中的作業(&amp;J)</translation>
    </message>
    <message>
        <source>Is there a newer &amp;version?</source>
        <translation>檢查新版本(&amp;V)</translation>
    </message>
</context>
<context>
    <name>Metric help</name>
    <message>
        <source>Made of: {metrics}</source>
        <translation>由這些指標合成：{metrics}</translation>
    </message>
    <message>
        <source>No source that was read says how it is counted.</source>
        <translation>讀到的來源都沒有說明怎麼算。</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>越低越好。</translation>
    </message>
    <message>
        <source>The days that it is counted over are not known.</source>
        <translation>統計期不詳。</translation>
    </message>
    <message>
        <source>Counted over {days} days.</source>
        <translation>統計期：{days} 天。</translation>
    </message>
    <message>
        <source>Counted over {days} days, the last one {lag} days before that of the page.</source>
        <translation>統計期：{days} 天，截至頁面日期前 {lag} 天。</translation>
    </message>
    <message>
        <source>Counted over {days} days, the last one {lag} days before that of the page (unverified).</source>
        <translation>統計期：{days} 天，截至頁面日期前 {lag} 天（滯後天數未核實）。</translation>
    </message>
    <message>
        <source>the platform&apos;s own text</source>
        <translation>平台原文</translation>
    </message>
    <message>
        <source>a notice of the platform</source>
        <translation>平台通知</translation>
    </message>
    <message>
        <source>unverified: told by others</source>
        <translation>未核實：他人所述</translation>
    </message>
    <message>
        <source>unverified: from memory</source>
        <translation>未核實：憑記憶</translation>
    </message>
    <message>
        <source>Source: {confidence}</source>
        <translation>來源：{confidence}</translation>
    </message>
    <message>
        <source>Source: {title} · {confidence}</source>
        <translation>來源：{title} · {confidence}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Its weight in the total is not published.</source>
        <translation>平台未公布它在總分裡的權重。</translation>
    </message>
    <message>
        <source>Weight in the total: {share}.</source>
        <translation>在總分裡的權重：{share}。</translation>
    </message>
</context>
<context>
    <name>Newer version</name>
    <message>
        <source>{file}: version {version} is newer than this one.</source>
        <translation>{file}：版本 {version}，比目前的版本新。</translation>
    </message>
    <message>
        <source>{file}: version {version} is the one that you have.</source>
        <translation>{file}：版本 {version}，就是目前的版本。</translation>
    </message>
    <message>
        <source>{file}: version {version} is older than this one.</source>
        <translation>{file}：版本 {version}，比目前的版本舊。</translation>
    </message>
    <message>
        <source>{file} is whole: its SHA-256 is the one in SHA256SUMS.</source>
        <translation>{file} 完整：SHA-256 與 SHA256SUMS 裡的一致。</translation>
    </message>
    <message>
        <source>{file} is damaged or another file: its SHA-256 is not the one in SHA256SUMS. Do not install it; download it again.</source>
        <translation>{file} 已損壞或不是同一個檔案：SHA-256 與 SHA256SUMS 裡的不一致。不要安裝，請重新下載。</translation>
    </message>
    <message>
        <source>{file} is not named in SHA256SUMS, so it cannot be checked. Take both from one place.</source>
        <translation>SHA256SUMS 裡沒有 {file}，無法核對。兩個檔案要從同一處下載。</translation>
    </message>
    <message>
        <source>{file} cannot be checked without SHA256SUMS. Put that file into the same folder.</source>
        <translation>沒有 SHA256SUMS，無法核對 {file}。請把 SHA256SUMS 放在同一個資料夾裡。</translation>
    </message>
    <message>
        <source>Drop the downloaded files here to check them</source>
        <translation>把下載的檔案拖到這裡核對</translation>
    </message>
    <message>
        <source>RELEASE-NOTES.md is compared with this version, the package with SHA256SUMS.</source>
        <translation>RELEASE-NOTES.md 與目前的版本比較，安裝檔與 SHA256SUMS 核對。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Is there a newer version?</source>
        <translation>檢查新版本</translation>
    </message>
    <message>
        <source>A right checksum says that a file arrived whole, not who made it.</source>
        <translation>校驗值一致只說明檔案完整，不說明是誰做的。</translation>
    </message>
    <message>
        <source>What the files say</source>
        <translation>核對結果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>There is no package beside it yet to be checked.</source>
        <translation>旁邊還沒有可以核對的安裝檔。</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>備份…</translation>
    </message>
    <message>
        <source>1. Look where you got the program. Download the package, RELEASE-NOTES.md and SHA256SUMS into one folder.</source>
        <translation>1. 到您當初取得本程式的地方看看，把安裝檔、RELEASE-NOTES.md 和 SHA256SUMS 下載到同一個資料夾。</translation>
    </message>
    <message>
        <source>2. Have the files checked below.</source>
        <translation>2. 在下面核對這些檔案。</translation>
    </message>
    <message>
        <source>3. Make a backup.</source>
        <translation>3. 先做一次備份。</translation>
    </message>
    <message>
        <source>4. Quit the program and install the new package over this one. Your data stay in {folder}, and are copied before their form changes. A portable program: unpack the new one, and copy the folder “data” and the file “portable.txt” into it.</source>
        <translation>4. 結束程式，直接安裝新的安裝檔。資料仍在 {folder}，升級資料格式之前會自動備份。可攜版：解壓縮新版本，再把資料夾「data」和檔案「portable.txt」複製進去。</translation>
    </message>
    <message>
        <source>How to install one without losing data</source>
        <translation>怎樣升級不遺失資料</translation>
    </message>
    <message>
        <source>This is version {version}, run from its source.</source>
        <translation>目前的版本 {version}，從原始碼執行。</translation>
    </message>
    <message>
        <source>This is version {version}, built on {day}.</source>
        <translation>目前的版本 {version}，製作於 {day}。</translation>
    </message>
    <message>
        <source>The program makes no network connection at all: it cannot know of a newer version, asks nobody, and never reminds you.</source>
        <translation>程式完全不連網：不知道有沒有新版本，不向任何地方查詢，也不會提醒您。</translation>
    </message>
    <message>
        <source>Downloaded files</source>
        <translation>下載的檔案</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Nothing is open, and nothing that is known of the shop asks for a task.</source>
        <translation>沒有待辦任務，現有資料也沒有需要處理的問題。</translation>
    </message>
    <message>
        <source>As of {day}: what is overdue first, then what is proposed, by points of the score at stake for the effort, then what is open.</source>
        <translation>截至 {day}：先列逾期的，再列建議的（依所涉分值與用時之比排序），最後是待辦的。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止時間</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>用時（分鐘）</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>完成標準</translation>
    </message>
    <message>
        <source>Open besides: {count}; the checklist has them all.</source>
        <translation>另有待辦 {count} 項，全部見改善清單。</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>{day} 起逾期</translation>
    </message>
    <message>
        <source>{points} points at stake</source>
        <translation>涉及 {points} 分</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Dates ahead and what waits</source>
        <translation>近期日程與待處理</translation>
    </message>
    <message>
        <source>Due sheet as of {time}: {missed} missed, {soon} due within 24 hours, {all} in all.</source>
        <translation>臨期單（{time}）：已逾時 {missed}，24 小時內到期 {soon}，共 {all}。</translation>
    </message>
    <message>
        <source>Reviews of the period that still wait for an answer: {count}, of which {missed} are past the shop&apos;s own aim.</source>
        <translation>本期仍待回應的評價：{count}，其中 {missed} 則已超過店鋪自訂的回應時間。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Time for the tasks before a promotion</source>
        <translation>可以做大促前的準備任務了</translation>
    </message>
    <message>
        <source>chance of missing it {chance}</source>
        <translation>不達標機率 {chance}</translation>
    </message>
    <message>
        <source>{score} {value} is on the {line} and must be above it</source>
        <translation>{score} {value} 剛好等於{line}，須高於才達標</translation>
    </message>
    <message>
        <source>{score} {value} is {margin} below the {line}</source>
        <translation>{score} {value}，比{line} 低 {margin}</translation>
    </message>
    <message>
        <source>{score} {value} is only {margin} above the {line}</source>
        <translation>{score} {value}，只比{line} 高 {margin}</translation>
    </message>
    <message>
        <source>{line} (unverified)</source>
        <translation>{line}（未核實）</translation>
    </message>
    <message>
        <source>{score} falls faster than usual</source>
        <translation>{score}下降比平時快</translation>
    </message>
    <message>
        <source>{before} → {now} since {day}; usually not more than {usual} in {days} days</source>
        <translation>{day} 以來 {before} → {now}；平時 {days} 天變動不超過 {usual}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Choose files…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Open the demo shops</source>
        <translation>開啟範例店鋪</translation>
    </message>
    <message>
        <source>Import one file and see why the score moves</source>
        <translation>匯入一個檔案，看清評分為什麼變</translation>
    </message>
    <message>
        <source>Drag the platforms&apos; Excel files anywhere into this window. The data stay on this computer.</source>
        <translation>把平台匯出的 Excel 檔案拖到視窗任一處。資料只留在這台電腦。</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>要準備什麼</translation>
    </message>
    <message>
        <source>Where it is usually found</source>
        <translation>通常在哪裡</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>the figures of each shop&apos;s score page: 20 seconds a shop</source>
        <translation>各店評分頁上的數字：每店 20 秒</translation>
    </message>
    <message>
        <source>Each week</source>
        <translation>每週</translation>
    </message>
    <message>
        <source>orders, after-sales cases, reviews, all files at once: two minutes</source>
        <translation>訂單、售後單、評價，所有檔案一次拖入：兩分鐘</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>the rest, such as customer service and other shops: five minutes</source>
        <translation>其餘的，如客服和競爭店家：五分鐘</translation>
    </message>
    <message>
        <source>Score pages</source>
        <translation>評分頁</translation>
    </message>
    <message>
        <source>orders and refunds: lists of Qianniu, to export; shop figures: Business Advisor</source>
        <translation>訂單、退款：在千牛的列表匯出；店鋪資料：生意參謀</translation>
    </message>
    <message>
        <source>orders, after-sales, reviews: lists of Doudian, to export; chats: Feige report</source>
        <translation>訂單、售後、評價：在抖店的列表匯出；會話：飛鴿報表</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>the sheet of your ERP or courier, with pick-up and signing times</source>
        <translation>ERP 或快遞公司的表格，含取件、簽收時間</translation>
    </message>
    <message>
        <source>Bring files</source>
        <translation>前往匯入</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>還缺什麼</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>還有 {count} 項</translation>
    </message>
    <message>
        <source>shows {what}</source>
        <translation>可看：{what}</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>無資料</translation>
    </message>
    <message>
        <source>Below the line</source>
        <translation>未達標</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有風險</translation>
    </message>
    <message>
        <source>All lines met</source>
        <translation>全部達標</translation>
    </message>
    <message>
        <source>{line} (unverified)</source>
        <translation>{line}（未核實）</translation>
    </message>
    <message>
        <source>{count} more at risk</source>
        <translation>另有 {count} 條有風險</translation>
    </message>
    <message>
        <source>{count} more met</source>
        <translation>另有 {count} 條達標</translation>
    </message>
    <message>
        <source>{line} · not judged, no recent value</source>
        <translation>{line}：近期沒有資料，不作判斷</translation>
    </message>
    <message>
        <source>{line} · {margin} below</source>
        <translation>比{line} 低 {margin}</translation>
    </message>
    <message>
        <source>{line} · on the line, must be above</source>
        <translation>正好等於{line}，須高於它</translation>
    </message>
    <message>
        <source>{line} · just on the line</source>
        <translation>正好等於{line}</translation>
    </message>
    <message>
        <source>{line} · only {margin} above</source>
        <translation>只比{line} 高 {margin}</translation>
    </message>
    <message>
        <source>{line} · {margin} above</source>
        <translation>比{line} 高 {margin}</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>看原因</translation>
    </message>
    <message>
        <source>What got worse</source>
        <translation>變差的地方</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>變好的</translation>
    </message>
    <message>
        <source>Nothing to compare yet: no score has been imported.</source>
        <translation>還沒有匯入評分，暫時無從比較。</translation>
    </message>
    <message>
        <source>Nothing got worse in the last 30 days.</source>
        <translation>近 30 天沒有變差的地方。</translation>
    </message>
    <message>
        <source>Trend of {shop}</source>
        <translation>{shop}的趨勢</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趨勢</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>較 {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>截至 {day}</translation>
    </message>
    <message>
        <source>No score rules are known for this platform.</source>
        <translation>還沒有這個平台的評分規則。</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>從 {first} 到 {last}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>3 天內</translation>
    </message>
    <message>
        <source>Waiting in all</source>
        <translation>全部待處理</translation>
    </message>
    <message>
        <source>No reviews yet. Bring a table of reviews.</source>
        <translation>還沒有評價。匯入評價表即可。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Open the reviews</source>
        <translation>檢視評價</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>評價</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>無變化</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未匯入</translation>
    </message>
    <message>
        <source>Open the imports</source>
        <translation>檢視匯入</translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation>還沒有匯入過。</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>上次匯入</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>今天要做</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown}/{count} 項</translation>
    </message>
    <message>
        <source>Tick as done (Space)</source>
        <translation>打勾完成（空白鍵）</translation>
    </message>
    <message>
        <source>Overdue {day}</source>
        <translation>{day} 逾期</translation>
    </message>
    <message>
        <source>Tasks are proposed as soon as a score is there.</source>
        <translation>有了評分，就會建議任務。</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>今天沒有到期的任務。</translation>
    </message>
    <message>
        <source>Print today&apos;s list</source>
        <translation>列印今日清單</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The tasks of {shop}</source>
        <translation>{shop}的任務</translation>
    </message>
    <message>
        <source>These are demo shops (示例)</source>
        <translation>這些是範例店鋪（示例）</translation>
    </message>
    <message>
        <source>Some of these are demo shops (示例)</source>
        <translation>其中有範例店鋪（示例）</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>已完成：{task}</translation>
    </message>
    <message>
        <source>{count} shop</source>
        <translation>{count} 家店</translation>
    </message>
    <message>
        <source>{count} shops</source>
        <translation>{count} 家店</translation>
    </message>
    <message>
        <source>Data until {day}</source>
        <translation>資料截至 {day}</translation>
    </message>
    <message>
        <source>┃ line</source>
        <translation>┃ 考核線或門檻</translation>
    </message>
    <message>
        <source>│ peers</source>
        <translation>│ 同業平均</translation>
    </message>
    <message>
        <source>have no export: take a screenshot and press Ctrl+V here</source>
        <translation>沒有匯出：截圖後在這裡按 Ctrl+V</translation>
    </message>
    <message>
        <source>No score yet. Take a screenshot of the score page and press Ctrl+V.</source>
        <translation>還沒有評分。把評分頁截圖，按 Ctrl+V 貼上。</translation>
    </message>
    <message>
        <source>{notice} and {count} more</source>
        <translation>{notice}，另有 {count} 則</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Promotions and changes of the shop, and what they did</source>
        <translation>店鋪的大促和變動，以及對評分的成效</translation>
    </message>
    <message>
        <source>No promotion entered</source>
        <translation>還沒填大促日期</translation>
    </message>
    <message>
        <source>chance to miss {chance}</source>
        <translation>不達標機率 {chance}</translation>
    </message>
    <message>
        <source>next assessment: {day}</source>
        <translation>下次考核：{day}</translation>
    </message>
    <message>
        <source>missed so far: {count}</source>
        <translation>已不達標 {count} 次</translation>
    </message>
    <message>
        <source>Assessed every day</source>
        <translation>每天考核</translation>
    </message>
    <message>
        <source>Assessed today</source>
        <translation>今天考核</translation>
    </message>
    <message>
        <source>Assessed tomorrow</source>
        <translation>明天考核</translation>
    </message>
    <message>
        <source>Assessed in {days} days</source>
        <translation>{days} 天後考核</translation>
    </message>
    <message>
        <source>the next miss has the consequence</source>
        <translation>再不達標一次就會觸發後果</translation>
    </message>
    <message>
        <source>may be missed once more</source>
        <translation>還可不達標 1 次</translation>
    </message>
    <message>
        <source>may be missed {count} times more</source>
        <translation>還可不達標 {count} 次</translation>
    </message>
    <message>
        <source>Put away until something new happens</source>
        <translation>收起，有新情況再提醒</translation>
    </message>
    <message>
        <source>Which notices are shown</source>
        <translation>顯示哪些提醒</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 則</translation>
    </message>
    <message>
        <source>Show all notices</source>
        <translation>顯示全部提醒</translation>
    </message>
    <message>
        <source>Show serious ones only</source>
        <translation>只顯示重要的</translation>
    </message>
    <message>
        <source>Show none (View menu brings them back)</source>
        <translation>不顯示（可在「檢視」選單恢復）</translation>
    </message>
    <message>
        <source>If assessed today</source>
        <translation>按今天的分考核</translation>
    </message>
    <message>
        <source>Shops, by risk</source>
        <translation>店鋪（按風險排）</translation>
    </message>
    <message>
        <source>Days to the next assessment by this line</source>
        <translation>距這條線下次考核的天數</translation>
    </message>
    <message>
        <source>Chance of missing this line at the next assessment</source>
        <translation>下次考核不達標的機率</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Nearest line</source>
        <translation>最近的線</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>還剩天數</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>不達標機率</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Tasks due today</source>
        <translation>今天到期的任務</translation>
    </message>
    <message>
        <source>the month-end assessment</source>
        <translation>月末考核</translation>
    </message>
    <message>
        <source>Take the last tick back (Ctrl+Z)</source>
        <translation>復原剛才的勾選（Ctrl+Z）</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>1 Open the demo shops, or drop a file of yours</source>
        <translation>1 打開示例店鋪，或拖入自己的檔案</translation>
    </message>
    <message>
        <source>Anywhere into the window; the demo can be removed at any time.</source>
        <translation>拖到視窗任何地方都行；示例隨時可以移除。</translation>
    </message>
    <message>
        <source>2 See the score, and why it moved</source>
        <translation>2 看評分，看為什麼變</translation>
    </message>
    <message>
        <source>Causes, parts of the change, distance to each line.</source>
        <translation>原因、影響項、離每條門檻多遠。</translation>
    </message>
    <message>
        <source>Show the trend</source>
        <translation>看評分趨勢</translation>
    </message>
    <message>
        <source>3 Print the checklist</source>
        <translation>3 列印改進清單</translation>
    </message>
    <message>
        <source>What is worth doing first, for whoever does it.</source>
        <translation>先做什麼最值得，交給誰做。</translation>
    </message>
    <message>
        <source>Put away for good</source>
        <translation>不再顯示</translation>
    </message>
    <message>
        <source>All done. F1 opens the guide with the rest.</source>
        <translation>三步都做完了。按 F1 看使用說明。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>hard to read</source>
        <translation>看不清</translation>
    </message>
    <message>
        <source>outside the scale</source>
        <translation>超出範圍</translation>
    </message>
    <message>
        <source>unusual jump</source>
        <translation>變化異常</translation>
    </message>
    <message>
        <source>digits swapped?</source>
        <translation>數字顛倒？</translation>
    </message>
    <message>
        <source>does not fit its parts</source>
        <translation>與分項不符</translation>
    </message>
    <message>
        <source>point missing?</source>
        <translation>漏了小數點？</translation>
    </message>
    <message>
        <source>This could not be read with certainty. Compare it with the picture.</source>
        <translation>這個數值沒有把握讀對，請和圖片對照。</translation>
    </message>
    <message>
        <source>This score cannot have such a value. Was a point lost?</source>
        <translation>這項評分不可能是這個數，是不是漏了小數點？</translation>
    </message>
    <message>
        <source>That is far from the last value. Is it right?</source>
        <translation>和上一次相差很大，確認沒有錯？</translation>
    </message>
    <message>
        <source>The last value has two of these digits the other way round. Is it right?</source>
        <translation>和上一次相比有兩位數字顛倒了，確認沒有錯？</translation>
    </message>
    <message>
        <source>The dimensions that stand beside it cannot give this total. One of them may be wrong.</source>
        <translation>按旁邊各維度的分數算不出這個總分，其中可能有一個讀錯了。</translation>
    </message>
    <message>
        <source>The platform prints decimals here. Was a point lost?</source>
        <translation>平台這裡會顯示小數，是不是漏了小數點？</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>已存檢視</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Task library</source>
        <translation>任務庫</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>文字範本</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>快速前往</translation>
    </message>
    <message>
        <source>Function, page, shop, item, task, text — pinyin will do</source>
        <translation>功能、頁面、店鋪、商品、任務、文字，可用拼音</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的內容</translation>
    </message>
    <message>
        <source>Nothing of this name.</source>
        <translation>沒有找到。</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter open   Esc close</source>
        <translation>↑ ↓ 選擇   Enter 開啟   Esc 關閉</translation>
    </message>
    <message>
        <source>Look at this shop</source>
        <translation>查看這家店鋪</translation>
    </message>
    <message>
        <source>Look at all shops</source>
        <translation>查看所有店鋪</translation>
    </message>
    <message>
        <source>{count} reviews</source>
        <translation>{count} 則評價</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>What to do…</source>
        <translation>怎麼辦…</translation>
    </message>
    <message>
        <source>The data file is {path}.</source>
        <translation>資料檔案在 {path}。</translation>
    </message>
    <message>
        <source>Where the data lie</source>
        <translation>資料在哪裡</translation>
    </message>
    <message>
        <source>Move it to another folder…</source>
        <translation>移到別的資料夾…</translation>
    </message>
    <message>
        <source>Open the one in the program&apos;s own folder from now on; this one stays where it is</source>
        <translation>以後用程式自己資料夾裡的資料檔案；這一個留在原處</translation>
    </message>
    <message>
        <source>Leave it there and do not tell me again</source>
        <translation>就放在那裡，不再提醒</translation>
    </message>
    <message>
        <source>Folder for the data file</source>
        <translation>資料檔案放在哪個資料夾</translation>
    </message>
    <message>
        <source>The data file lies in a folder that {service} copies.</source>
        <translation>資料檔案放在{service}的同步資料夾裡。</translation>
    </message>
    <message>
        <source>The data file lies on a network drive.</source>
        <translation>資料檔案放在網路磁碟機上。</translation>
    </message>
    <message>
        <source>{service} copies files while they are written to: it can leave half a data file on another computer, or bring an older one back over a newer one. Keep the data file in a folder of this computer; backups may well lie there.</source>
        <translation>{service}會在寫入的過程中複製檔案：別的電腦上可能只有半個資料檔案，舊的也可能蓋掉新的。請把資料檔案放在這台電腦自己的資料夾裡；備份可以放在那裡。</translation>
    </message>
    <message>
        <source>Network drives are slow for a data file and can lose what two computers write. Keep it in a folder of this computer; backups may well lie there.</source>
        <translation>網路磁碟機上的資料檔案很慢，兩台電腦同時寫還可能丟資料。請放在這台電腦自己的資料夾裡；備份可以放在那裡。</translation>
    </message>
</context>
<context>
    <name>Praise</name>
    <message>
        <source>names what is good</source>
        <translation>說出好在哪裡</translation>
    </message>
    <message>
        <source>measures, days or a comparison</source>
        <translation>有尺寸、天數或對比</translation>
    </message>
    <message>
        <source>says which variant</source>
        <translation>有規格</translation>
    </message>
    <message>
        <source>points at a picture</source>
        <translation>提到圖片</translation>
    </message>
    <message>
        <source>says a good deal</source>
        <translation>寫得詳細</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>複製文字</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>儲存圖片</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>The most useful first</source>
        <translation>最有用的在前</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>評價</translation>
    </message>
    <message>
        <source>Praises</source>
        <translation>稱讚</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Praise shelf</source>
        <translation>好評精選</translation>
    </message>
    <message>
        <source>No review to show yet</source>
        <translation>還沒有可展示的評價</translation>
    </message>
    <message>
        <source>Good reviews of at least ten characters that complain of nothing stand here.</source>
        <translation>十個字以上、沒有抱怨的好評會出現在這裡。</translation>
    </message>
    <message>
        <source>Names, telephone numbers and addresses are masked. Ask the buyer before you use a review in advertising.</source>
        <translation>姓名、電話、地址已遮蔽。用於廣告前，請先徵得買家同意。</translation>
    </message>
    <message>
        <source>{shown} shown of {count} reviews read</source>
        <translation>讀了 {count} 則評價，展示 {shown} 則</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>Any praise</source>
        <translation>全部稱讚</translation>
    </message>
    <message>
        <source>Copied without personal data: {count} reviews</source>
        <translation>已複製 {count} 則評價，不含個人資料</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>好評精選</translation>
    </message>
    <message>
        <source>Why it helps: {reasons}</source>
        <translation>為什麼有用：{reasons}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>規格</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Praised for</source>
        <translation>誇的是什麼</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Print the checklist</source>
        <translation>列印改善清單</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>預覽並列印</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存為…</translation>
    </message>
    <message>
        <source>As PDF, Excel, web page or CSV</source>
        <translation>存成 PDF、Excel、網頁或 CSV</translation>
    </message>
    <message>
        <source>Due today or overdue</source>
        <translation>今天到期和已逾期的</translation>
    </message>
    <message>
        <source>All open tasks</source>
        <translation>全部未完成的任務</translation>
    </message>
    <message>
        <source>Everything that is listed</source>
        <translation>清單上的全部</translation>
    </message>
    <message>
        <source>A list for an occasion</source>
        <translation>專項清單</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>一張清單</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>依負責人分頁</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>依環節分頁</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>直向</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>橫向</translation>
    </message>
    <message>
        <source>With the steps of each task</source>
        <translation>附上每項的步驟</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>大字版</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>分頁</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>There is no such task now.</source>
        <translation>現在沒有這樣的任務。</translation>
    </message>
    <message>
        <source>{count} tasks</source>
        <translation>{count} 項任務</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 項任務</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} 頁</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 頁</translation>
    </message>
    <message>
        <source>{tasks}, {pages}</source>
        <translation>{tasks}，共 {pages}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁碼</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>頁面大小</translation>
    </message>
</context>
<context>
    <name>Read page</name>
    <message>
        <source>{file}: {shop}, {day}, {count} values</source>
        <translation>{file}：{shop}，{day}，{count} 個數值</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>    not known yet: {labels}</source>
        <translation>    還不認識：{labels}</translation>
    </message>
    <message>
        <source>    stored as import {batch}: {new} new, {changed} changed, {same} same</source>
        <translation>    已儲存為第 {batch} 次匯入：新增 {new}，更新 {changed}，無變化 {same}</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>{name} is not in {folder} any more. It was moved, renamed or deleted.</source>
        <translation>{name} 已不在 {folder} 裡：被移動、改名或刪除了。</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>檔案不在了</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空此清單(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>{count} more places are marked</source>
        <translation>另有 {count} 處已標出</translation>
    </message>
    <message>
        <source>“{words}”: {why}</source>
        <translation>「{words}」：{why}</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>平實</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>親切</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>What is done for the buyer</source>
        <translation>給買家的處理</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Other draft</source>
        <translation>換一則</translation>
    </message>
    <message>
        <source>Keep as own draft</source>
        <translation>存為自己的草稿</translation>
    </message>
    <message>
        <source>Delete own draft</source>
        <translation>刪除這則草稿</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>複製回覆</translation>
    </message>
    <message>
        <source>Appeal pack…</source>
        <translation>申訴資料…</translation>
    </message>
    <message>
        <source>Remedy: none yet</source>
        <translation>處理辦法：還沒有</translation>
    </message>
    <message>
        <source>Draft {place} of {count}</source>
        <translation>草稿 {place}/{count}</translation>
    </message>
    <message>
        <source>Not copied. {why}</source>
        <translation>沒有複製。{why}</translation>
    </message>
    <message>
        <source>The answer is on the clipboard.</source>
        <translation>回覆已複製。</translation>
    </message>
    <message>
        <source>Kept as an own draft for reviews of this kind.</source>
        <translation>已存為這類評價的草稿。</translation>
    </message>
    <message>
        <source>Suspected malicious review</source>
        <translation>疑似惡意評價</translation>
    </message>
    <message>
        <source>A rating that should not count</source>
        <translation>不應計入的評分</translation>
    </message>
    <message>
        <source>Appeal pack</source>
        <translation>申訴資料</translation>
    </message>
    <message>
        <source>The pack gathers what is known and what may be written. Whether to appeal is yours to decide.</source>
        <translation>資料彙整已知的情況和可以填寫的文字。要不要申訴由您決定。</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>好評</translation>
    </message>
    <message>
        <source>This is what you had written; nothing of it was copied yet.</source>
        <translation>這是您先前寫的，還沒有複製過。</translation>
    </message>
</context>
<context>
    <name>ReplyCheck</name>
    <message>
        <source>A benefit for a good review is forbidden, in whatever words.</source>
        <translation>不得用任何好處換好評，換什麼說法都一樣。</translation>
    </message>
    <message>
        <source>A benefit for writing a review is only allowed in the platform&apos;s own tool.</source>
        <translation>給寫評價的人好處，只能用平台自己的工具。</translation>
    </message>
    <message>
        <source>A benefit for a changed or deleted review is forbidden. What a buyer is owed is owed without it.</source>
        <translation>不得用好處換改評、刪評。該給買家的，不改評也要給。</translation>
    </message>
    <message>
        <source>A benefit for not giving a bad review is forbidden too.</source>
        <translation>給好處讓買家不寫負評，同樣禁止。</translation>
    </message>
    <message>
        <source>Nobody may be asked for praise or for stars.</source>
        <translation>不得向買家要好評或星級。</translation>
    </message>
    <message>
        <source>Nobody may be asked to change or delete a review.</source>
        <translation>不得要求買家修改或刪除評價。</translation>
    </message>
    <message>
        <source>Nobody may be asked for an additional review.</source>
        <translation>不得要求買家追加評價。</translation>
    </message>
    <message>
        <source>Faked orders and reviews are forbidden by law and platform.</source>
        <translation>刷單、假評價，法律和平台都禁止。</translation>
    </message>
    <message>
        <source>Personal data and order numbers do not belong into an answer that everybody reads.</source>
        <translation>人人看得到的回覆裡，不能有個人資料和訂單編號。</translation>
    </message>
    <message>
        <source>This place is still to be filled in.</source>
        <translation>這裡還沒有填寫。</translation>
    </message>
    <message>
        <source>This blames the buyer or somebody else. Other buyers read it as an excuse.</source>
        <translation>這是在怪買家或別人，其他買家看了會覺得是推託。</translation>
    </message>
    <message>
        <source>This sounds like a threat.</source>
        <translation>這聽起來像威脅。</translation>
    </message>
    <message>
        <source>This leads away from the platform. Its own chat keeps the record.</source>
        <translation>這會把買家引到平台之外。在平台裡聊，記錄才留得住。</translation>
    </message>
    <message>
        <source>Review rules of Tmall §10 and Taobao §13; Douyin&apos;s rules on faked trade (induced praise).</source>
        <translation>天貓評價規範第 10 條、淘寶評價規範第 13 條；抖音【虛假交易】細則（誘導好評）。</translation>
    </message>
    <message>
        <source>E-commerce Law art. 17; interim rules on unfair competition online art. 9.</source>
        <translation>電子商務法第 17 條；網路反不正當競爭暫行規定第 9 條。</translation>
    </message>
    <message>
        <source>Review rules of Tmall §10 and Taobao §13; on Douyin it counts as harassing the buyer.</source>
        <translation>天貓評價規範第 10 條、淘寶評價規範第 13 條；在抖音算騷擾他人。</translation>
    </message>
    <message>
        <source>“{words}”: {why}</source>
        <translation>「{words}」：{why}</translation>
    </message>
    <message>
        <source>The customer before was given the same text. Take another draft.</source>
        <translation>上一位顧客收到的是同樣的文字，請換一則草稿。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Monthly report</source>
        <translation>月報</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>預覽並列印</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存為…</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>正在產生報告…</translation>
    </message>
    <message>
        <source>All own shops</source>
        <translation>全部自家店鋪</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>自選日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>網頁</translation>
    </message>
    <message>
        <source>It holds: cover figures, scores against the period before and the year before, what moved them, lines and assessment, reviews, tasks and what helped, competitors, events, gaps in the data, and ten things to do next.</source>
        <translation>報告內容：首頁數字、各維度與上期和去年同期對比、變化原因、門檻與考核、評價、任務與成效、競爭店家、事件、資料缺口，以及接下來要做的十件事。</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>哪一期</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>開始日期晚於結束日期。</translation>
    </message>
    <message>
        <source>There are no data of these days: choose others, or import them first.</source>
        <translation>這段時間沒有資料：請換一段時間，或先匯入。</translation>
    </message>
    <message>
        <source>Data in it: {kinds}</source>
        <translation>已有資料：{kinds}</translation>
    </message>
    <message>
        <source>Missing: {kinds}</source>
        <translation>缺：{kinds}</translation>
    </message>
    <message>
        <source>Everything that the report speaks of is there.</source>
        <translation>報告要用的資料都齊了。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>… and {count} more shops</source>
        <translation>……另有 {count} 家店鋪</translation>
    </message>
    <message>
        <source>There is no shop yet. Import a file first.</source>
        <translation>還沒有店鋪，請先匯入檔案。</translation>
    </message>
    <message>
        <source>Stopped. No report was written.</source>
        <translation>已停止，沒有產生報告。</translation>
    </message>
    <message>
        <source>Best: {name}</source>
        <translation>最高：{name}</translation>
    </message>
    <message>
        <source>Lowest: {name}</source>
        <translation>最低：{name}</translation>
    </message>
    <message>
        <source>{met} of {all}</source>
        <translation>{met} / {all}</translation>
    </message>
    <message>
        <source>Lines met</source>
        <translation>達標門檻</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Change in a year</source>
        <translation>年變化</translation>
    </message>
    <message>
        <source>{score} and figures</source>
        <translation>{score}與主要數字</translation>
    </message>
    <message>
        <source>Values that a later file changed</source>
        <translation>被後來檔案更改的資料（平台回改）</translation>
    </message>
    <message>
        <source>Further values that later files changed: {count}</source>
        <translation>另有 {count} 筆資料被後來的檔案更改</translation>
    </message>
    <message>
        <source>To keep in mind</source>
        <translation>注意事項</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 段</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Days with data</source>
        <translation>有資料的天數</translation>
    </message>
    <message>
        <source>Days of the period</source>
        <translation>本期天數</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>to import: {file}</source>
        <translation>請匯入：{file}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Score or metric</source>
        <translation>評分或指標</translation>
    </message>
    <message>
        <source>First</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現值</translation>
    </message>
    <message>
        <source>First file</source>
        <translation>原檔案</translation>
    </message>
    <message>
        <source>Later file</source>
        <translation>更新檔案</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前後對比</translation>
    </message>
    <message>
        <source>Before and after alone prove no cause.</source>
        <translation>僅有前後對比，不能證明因果。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核實</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未核實</translation>
    </message>
    <message>
        <source>Rules that began</source>
        <translation>新生效的規則</translation>
    </message>
    <message>
        <source>{line}: {consequence}</source>
        <translation>{line}：{consequence}</translation>
    </message>
    <message>
        <source>A past period has no forecast: this is how it was.</source>
        <translation>過去的期間不做預測，以上是當時的情況。</translation>
    </message>
    <message>
        <source>If it had been assessed on {day}, no line would have been missed.</source>
        <translation>按 {day} 的分考核，全部門檻達標。</translation>
    </message>
    <message>
        <source>If it had been assessed on {day}, {count} of {all} lines would have been missed: {names}.</source>
        <translation>按 {day} 的分考核，{all} 個門檻中有 {count} 個未達標：{names}。</translation>
    </message>
    <message>
        <source>If it had been assessed on {day}, no line that is known would have been missed.</source>
        <translation>按 {day} 的分考核，已知的門檻都達標。</translation>
    </message>
    <message>
        <source>{line} (unverified)</source>
        <translation>{line}（未核實）</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>門檻</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>門檻值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Distance to each line</source>
        <translation>距各門檻</translation>
    </message>
    <message>
        <source>Assessments in the period</source>
        <translation>本期考核次數</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未達標</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未匯入</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Next assessment</source>
        <translation>下次考核</translation>
    </message>
    <message>
        <source>Chance of missing it</source>
        <translation>未達標機率</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>考核情況</translation>
    </message>
    <message>
        <source>met</source>
        <translation>達標</translation>
    </message>
    <message>
        <source>met, near the line</source>
        <translation>達標，臨近門檻</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未達標</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>rule kept</source>
        <translation>未觸發後果</translation>
    </message>
    <message>
        <source>rule failed</source>
        <translation>已觸發後果</translation>
    </message>
    <message>
        <source>open: values are missing</source>
        <translation>待定：缺資料</translation>
    </message>
    <message>
        <source>Not moved in the digits that the platform shows: {names}</source>
        <translation>按平台顯示位數沒有變化：{names}</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>未歸因</translation>
    </message>
    <message>
        <source>{before} ({before_day}) → {now} ({now_day}): {change}</source>
        <translation>{before}（{before_day}）→ {now}（{now_day}）：{change}</translation>
    </message>
    <message>
        <source>What moved {score}, in points: {parts}</source>
        <translation>{score}變化的影響項（分）：{parts}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>影響項</translation>
    </message>
    <message>
        <source>Effect in points</source>
        <translation>影響分值</translation>
    </message>
    <message>
        <source>Rows behind it</source>
        <translation>依據筆數</translation>
    </message>
    <message>
        <source>Parts of the change</source>
        <translation>變化的影響項</translation>
    </message>
    <message>
        <source>Parts, ranked</source>
        <translation>影響項（按大小排序）</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The table shows the best {shown} of {all} competitors.</source>
        <translation>表中是 {all} 家競爭店家裡分值最高的 {shown} 家。</translation>
    </message>
    <message>
        <source>Who passed whom</source>
        <translation>反超情況</translation>
    </message>
    <message>
        <source>Nobody passed the own shop in this period, nor was passed by it.</source>
        <translation>本期沒有競爭店家反超本店，本店也沒有反超對方。</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>本店</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>level with the best</source>
        <translation>與最高持平</translation>
    </message>
    <message>
        <source>{gap} behind the best</source>
        <translation>落後最高 {gap}</translation>
    </message>
    <message>
        <source>{gap} ahead</source>
        <translation>領先 {gap}</translation>
    </message>
    <message>
        <source>Own score, best competitor and mean of the competitors: {values}</source>
        <translation>本店分值、最高競店、競店平均值：{values}</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>維度</translation>
    </message>
    <message>
        <source>Own − best</source>
        <translation>本店 − 最高</translation>
    </message>
    <message>
        <source>Mean of the competitors</source>
        <translation>競店平均值</translation>
    </message>
    <message>
        <source>Peer average</source>
        <translation>同行平均</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Best shop</source>
        <translation>最高的店家</translation>
    </message>
    <message>
        <source>{score} on {day}</source>
        <translation>{day} {score}</translation>
    </message>
    <message>
        <source>{rank} of {all}</source>
        <translation>{rank} / {all}</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} 和另外 {count} 家</translation>
    </message>
    <message>
        <source>{dimension}: change</source>
        <translation>{dimension}：變化</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>資料日期</translation>
    </message>
    <message>
        <source>{shop} (own)</source>
        <translation>{shop}（本店）</translation>
    </message>
    <message>
        <source>Shops and their change in the period</source>
        <translation>各店分值與本期變化</translation>
    </message>
    <message>
        <source>Passed by</source>
        <translation>反超者</translation>
    </message>
    <message>
        <source>Passed shop</source>
        <translation>被反超者</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>其分值</translation>
    </message>
    <message>
        <source>Total and dimensions</source>
        <translation>總分與各維度</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>走勢</translation>
    </message>
    <message>
        <source>better</source>
        <translation>變好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>變差</translation>
    </message>
    <message>
        <source>same</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>No scores of this period.</source>
        <translation>本期沒有評分。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>What moved them</source>
        <translation>變化的原因</translation>
    </message>
    <message>
        <source>There are not both scores of this period and of the period before to compare.</source>
        <translation>本期和上期的評分不全，無法比較。</translation>
    </message>
    <message>
        <source>Lines and assessments</source>
        <translation>門檻與考核</translation>
    </message>
    <message>
        <source>No line that applies to this shop, or no scores to hold against it.</source>
        <translation>沒有適用於本店的門檻，或沒有可對照的評分。</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>評價</translation>
    </message>
    <message>
        <source>No reviews of this period.</source>
        <translation>本期沒有評價。</translation>
    </message>
    <message>
        <source>Tasks and what helped</source>
        <translation>任務與成效</translation>
    </message>
    <message>
        <source>No task was begun or done in this period.</source>
        <translation>本期沒有開始或完成的任務。</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>競爭店家</translation>
    </message>
    <message>
        <source>No scores of competitors up to the end of this period.</source>
        <translation>截至期末沒有競爭店家的評分。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No event was noted in this period, and no new rules began.</source>
        <translation>本期沒有記錄事件，規則也沒有變化。</translation>
    </message>
    <message>
        <source>Data behind this report</source>
        <translation>資料覆蓋與說明</translation>
    </message>
    <message>
        <source>No data of this period.</source>
        <translation>本期沒有資料。</translation>
    </message>
    <message>
        <source>The next ten steps</source>
        <translation>下期十件事</translation>
    </message>
    <message>
        <source>Nothing is proposed: no score is falling, and no line is near.</source>
        <translation>沒有建議：沒有下降的評分，也沒有臨近的門檻。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>made on {day}</source>
        <translation>產生於 {day}</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>週報</translation>
    </message>
    <message>
        <source>Quarterly report</source>
        <translation>季報</translation>
    </message>
    <message>
        <source>Report of a period</source>
        <translation>期間報告</translation>
    </message>
    <message>
        <source>{nothing} To import: {file}.</source>
        <translation>{nothing}請匯入：{file}。</translation>
    </message>
    <message>
        <source>Lines missed</source>
        <translation>未達標門檻</translation>
    </message>
    <message>
        <source>Lines not known</source>
        <translation>未知門檻</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>全部店鋪</translation>
    </message>
    <message>
        <source>Orders imported</source>
        <translation>已匯入訂單</translation>
    </message>
    <message>
        <source>Reviews imported</source>
        <translation>已匯入評價</translation>
    </message>
    <message>
        <source>The scores are those of {day}, the newest of the period.</source>
        <translation>評分為本期最新的 {day}。</translation>
    </message>
    <message>
        <source>This is a demo shop: all of its data are invented.</source>
        <translation>這是示範店鋪，資料均為虛構。</translation>
    </message>
    <message>
        <source>The period is not over: figures go up to {day}, and sums are held against as many days.</source>
        <translation>本期尚未結束：資料截至 {day}，合計數與上期同樣天數比較。</translation>
    </message>
    <message>
        <source>Few data: scores of {days} of {of} days only; means and courses may mislead.</source>
        <translation>資料偏少：{of} 天裡只有 {days} 天的評分，平均值和走勢可能失真。</translation>
    </message>
    <message>
        <source>The rules of {score} (version {version}) are unverified.</source>
        <translation>{score}的規則（{version} 版）未核實。</translation>
    </message>
    <message>
        <source>Unverified lines of {score}: {count}</source>
        <translation>{score}未核實的門檻：{count} 個</translation>
    </message>
    <message>
        <source>Judged by the rules of {score}, version {version}.</source>
        <translation>按{score}規則 {version} 版判斷。</translation>
    </message>
    <message>
        <source>The newest scores are of {day}.</source>
        <translation>最新評分為 {day}。</translation>
    </message>
    <message>
        <source>Unverified lines are known from third parties only: look at the platform&apos;s own page.</source>
        <translation>未核實的門檻來自第三方，請以平台後台為準。</translation>
    </message>
    <message>
        <source>No cause can be named from the imported rows.</source>
        <translation>已匯入的明細不足以判斷原因。</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Competitors without a value of the last {days} days up to the end of the period: {count}</source>
        <translation>期末前 {days} 天內沒有新資料的競爭店家：{count} 家</translation>
    </message>
    <message>
        <source>Each value is the newest one known on that day; buyers see fewer digits than the own page shows.</source>
        <translation>各值為截至當天已知的最新值；買家看到的位數比自家後台少。</translation>
    </message>
    <message>
        <source>Counted otherwise since rules {version}, so not held against the period before: {names}.</source>
        <translation>自規則 {version} 版起計算方式不同，不與上期比較：{names}。</translation>
    </message>
    <message>
        <source>There are values of {days} of {of} days; means are those of these days.</source>
        <translation>{of} 天裡有 {days} 天的資料，平均值按這些天計算。</translation>
    </message>
    <message>
        <source>No values of the period before ({first} – {last}).</source>
        <translation>沒有上期（{first} – {last}）的資料。</translation>
    </message>
    <message>
        <source>No values of a year before ({first} – {last}).</source>
        <translation>沒有去年同期（{first} – {last}）的資料。</translation>
    </message>
    <message>
        <source>{count} shops</source>
        <translation>{count} 家店鋪</translation>
    </message>
    <message>
        <source>{year} Q{quarter}</source>
        <translation>{year} 年第 {quarter} 季</translation>
    </message>
    <message>
        <source>{shop}: {chapter}</source>
        <translation>{shop}：{chapter}</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>讀取資料</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>what moved them</source>
        <translation>變化的原因</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>門檻</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>評價</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>competitors</source>
        <translation>競爭店家</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>data</source>
        <translation>資料覆蓋</translation>
    </message>
    <message>
        <source>next steps</source>
        <translation>下期十件事</translation>
    </message>
    <message>
        <source>{month}/{year}</source>
        <translation>{year} 年 {month} 月</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>{year} 年第 {quarter} 季</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{period} (not over yet)</source>
        <translation>{period}（還沒結束）</translation>
    </message>
    <message>
        <source>report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>{shop}: {kinds}</source>
        <translation>{shop}：{kinds}</translation>
    </message>
    <message>
        <source>scores of {found} of {days} days</source>
        <translation>評分 {found}/{days} 天</translation>
    </message>
    <message>
        <source>scores of {days} days</source>
        <translation>{days} 天的評分</translation>
    </message>
    <message>
        <source>{days} days are still to come</source>
        <translation>還有 {days} 天沒到</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>{shop} ({platform})</source>
        <translation>{shop}（{platform}）</translation>
    </message>
    <message>
        <source>{shop}    {day}    Tasks: {count}    Due: {due}</source>
        <translation>{shop}    {day}    {count} 項，今天到期 {due} 項</translation>
    </message>
    <message>
        <source>There is no open task.</source>
        <translation>沒有未完成的任務。</translation>
    </message>
    <message>
        <source>Improvement checklist</source>
        <translation>改善清單</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>截止時間</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Tick what is done; write under Note why something was not.</source>
        <translation>做完在方框裡打勾，沒做成在備註寫原因。</translation>
    </message>
    <message>
        <source> (continued)</source>
        <translation>（續）</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 頁，共 {pages} 頁</translation>
    </message>
    <message>
        <source>Score or metric</source>
        <translation>評分或指標</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Change in the period</source>
        <translation>期間變化</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>{shop}    {first} – {last}</source>
        <translation>{shop}    {first} – {last}</translation>
    </message>
    <message>
        <source>Score trend</source>
        <translation>評分趨勢</translation>
    </message>
    <message>
        <source>Own score, best and mean of the compared shops in each dimension.</source>
        <translation>各維度中自家的分數，以及對比店鋪的最高分和平均。</translation>
    </message>
    <message>
        <source>Competitor comparison</source>
        <translation>競店對比</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>{dimension}: gap to best</source>
        <translation>{dimension}：與最佳的差</translation>
    </message>
    <message>
        <source>{dimension}: gap to own</source>
        <translation>{dimension}：與自家的差</translation>
    </message>
    <message>
        <source>{shop} (own)</source>
        <translation>{shop}（自家）</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>環節</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>完成標準</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>頻率</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No data in this period</source>
        <translation>這段期間沒有資料</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星級</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>Aspects</source>
        <translation>涉及問題</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>評價</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>評價</translation>
    </message>
    <message>
        <source>{text} [later: {more}]</source>
        <translation>{text}［追加評價：{more}］</translation>
    </message>
    <message>
        <source>{aspect} (complaint)</source>
        <translation>{aspect}（抱怨）</translation>
    </message>
    <message>
        <source>{aspect} (praise)</source>
        <translation>{aspect}（稱讚）</translation>
    </message>
    <message>
        <source>Values by day</source>
        <translation>每日數值</translation>
    </message>
    <message>
        <source>Today&apos;s checklist</source>
        <translation>今日清單</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>還沒有負責人</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>{label}: lower edge</source>
        <translation>{label}（下限）</translation>
    </message>
    <message>
        <source>{label}: upper edge</source>
        <translation>{label}（上限）</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自家</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最好</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Shop {n}</source>
        <translation>店鋪 {n}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>跳到內文</translation>
    </message>
    <message>
        <source>The numbers of this chart</source>
        <translation>圖中的數字</translation>
    </message>
    <message>
        <source>The numbers of this chart (every {n}th day)</source>
        <translation>圖中的數字（每 {n} 天取一天）</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>QR 碼</translation>
    </message>
    <message>
        <source>Chart data</source>
        <translation>圖表資料</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類目</translation>
    </message>
    <message>
        <source>Level with own</source>
        <translation>與本店持平</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>資料性質</translation>
    </message>
    <message>
        <source>{dimension}: rank</source>
        <translation>{dimension}：排名</translation>
    </message>
    <message>
        <source>{dimension}: change</source>
        <translation>{dimension}：變化</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>vs own</source>
        <translation>與本店差</translation>
    </message>
    <message>
        <source>vs best</source>
        <translation>與最高差</translation>
    </message>
    <message>
        <source>level</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>Item no.</source>
        <translation>商品 ID</translation>
    </message>
    <message>
        <source>Price (yuan)</source>
        <translation>價格（元）</translation>
    </message>
    <message>
        <source>Price: change</source>
        <translation>價格變化</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷量</translation>
    </message>
    <message>
        <source>Sales: change</source>
        <translation>銷量變化</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>評價數</translation>
    </message>
    <message>
        <source>Comments: change</source>
        <translation>評價數變化</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>對比日期</translation>
    </message>
    <message>
        <source>sales rounded by the page</source>
        <translation>銷量為頁面約數</translation>
    </message>
    <message>
        <source>Shops: {count}</source>
        <translation>店鋪：{count} 家</translation>
    </message>
    <message>
        <source>Items of competitors</source>
        <translation>競品</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Save what can be saved into a copy, then choose</source>
        <translation>把讀得出來的內容搶救到副本，再選</translation>
    </message>
    <message>
        <source>Quit, and leave the file as it is</source>
        <translation>結束程式，檔案原樣不動</translation>
    </message>
    <message>
        <source>The data file cannot be opened</source>
        <translation>資料檔打不開</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is changed before you choose.</source>
        <translation>什麼都沒有改動；您選定之前也不會改動。</translation>
    </message>
    <message>
        <source>There is no good backup in the program&apos;s folder.</source>
        <translation>程式的備份資料夾裡沒有完好的備份。</translation>
    </message>
    <message>
        <source>What can be saved goes into a copy; your data file stays as it is until you choose.</source>
        <translation>能搶救的內容會放進一份副本；您選定之前，資料檔原樣不動。</translation>
    </message>
    <message>
        <source>Save what can be saved…</source>
        <translation>搶救資料…</translation>
    </message>
    <message>
        <source>Choose later: the copy stays among the backups</source>
        <translation>以後再選：副本留在備份清單裡</translation>
    </message>
    <message>
        <source>What to go back to</source>
        <translation>用哪一份</translation>
    </message>
    <message>
        <source>The program was not closed properly last time. Your data are complete.</source>
        <translation>上次程式沒有正常關閉。您的資料是完整的。</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳情…</translation>
    </message>
    <message>
        <source>The program was not closed properly</source>
        <translation>程式沒有正常關閉</translation>
    </message>
    <message>
        <source>{shops} own shops, {records} rows, {imports} imports, the last one of {last}</source>
        <translation>自己的店 {shops} 家，資料 {records} 列，匯入 {imports} 次，最後一次 {last}</translation>
    </message>
    <message>
        <source>Saved in {name}.</source>
        <translation>已存為 {name}。</translation>
    </message>
    <message>
        <source>At least {rows} rows could not be read; how many more there were is not known.</source>
        <translation>至少有 {rows} 列讀不出來，是否還有更多不清楚。</translation>
    </message>
    <message>
        <source>{rows} rows could not be saved.</source>
        <translation>有 {rows} 列沒能救出來。</translation>
    </message>
    <message>
        <source>Every row could be saved.</source>
        <translation>每一列都救出來了。</translation>
    </message>
    <message>
        <source>{count} imports or shops are lost but not their rows; they have makeshift names.</source>
        <translation>有 {count} 次匯入或店鋪的名稱遺失，資料還在，暫用編號代替。</translation>
    </message>
    <message>
        <source>The data file of now is kept beside the one that you choose.</source>
        <translation>現在的資料檔會留在旁邊。</translation>
    </message>
    <message>
        <source>The program ended without closing your data, perhaps because the computer was switched off. The data file was examined: it is sound, and everything that was confirmed is there. What was being written at that moment was taken back as a whole.</source>
        <translation>程式沒來得及關好資料就結束了，可能是斷電或關機。資料檔已檢查過，是完好的，確認過的內容都在。當時正寫到一半的那一項已整個撤回。</translation>
    </message>
    <message>
        <source>The last confirmed import is {file}, {at}.</source>
        <translation>最後一次確認的匯入是 {file}，{at}。</translation>
    </message>
    <message>
        <source>Use the saved copy</source>
        <translation>用搶救出的副本</translation>
    </message>
    <message>
        <source>Go back to the backup of {at}</source>
        <translation>還原到 {at} 的備份</translation>
    </message>
    <message>
        <source>The backup of {at}: {holds}.</source>
        <translation>{at} 的備份：{holds}。</translation>
    </message>
    <message>
        <source>The saved copy: {holds}.</source>
        <translation>搶救出的副本：{holds}。</translation>
    </message>
</context>
<context>
    <name>ReviewChapter</name>
    <message>
        <source>Reviews</source>
        <translation>評價數</translation>
    </message>
    <message>
        <source>Mean stars</source>
        <translation>平均星級</translation>
    </message>
    <message>
        <source>Want an answer</source>
        <translation>需回應</translation>
    </message>
    <message>
        <source>Want an answer, of 100 reviews</source>
        <translation>每百則需回應</translation>
    </message>
    <message>
        <source>The period has not ended: its reviews are those up to {day}, held against as many days of the other periods.</source>
        <translation>本期尚未結束：評價統計到 {day}，其他各期取相同天數對比。</translation>
    </message>
    <message>
        <source>{stars}★ %</source>
        <translation>{stars}★ %</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>With stars</source>
        <translation>有星級</translation>
    </message>
    <message>
        <source>How many and how good</source>
        <translation>數量與星級</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>負評</translation>
    </message>
    <message>
        <source>Middling</source>
        <translation>普評</translation>
    </message>
    <message>
        <source>Complaint in a good review</source>
        <translation>好評裡的抱怨</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>好評</translation>
    </message>
    <message>
        <source>of 100 reviews</source>
        <translation>每百則</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>依級別</translation>
    </message>
    <message>
        <source>What is complained of</source>
        <translation>涉及問題</translation>
    </message>
    <message>
        <source>No review names anything that it complains of.</source>
        <translation>沒有評價提到具體問題。</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>涉及問題</translation>
    </message>
    <message>
        <source>of 100 before</source>
        <translation>上期每百則</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Complaints by aspect</source>
        <translation>各類問題的抱怨數</translation>
    </message>
    <message>
        <source>{aspect} {now} (before: {before})</source>
        <translation>{aspect} {now}（上期 {before}）</translation>
    </message>
    <message>
        <source>Complaints by aspect: {list}</source>
        <translation>各類問題的抱怨數：{list}</translation>
    </message>
    <message>
        <source>Rising topics</source>
        <translation>升溫話題</translation>
    </message>
    <message>
        <source>There are no reviews of the period before, so nobody can tell what rises.</source>
        <translation>上期沒有評價資料，無法判斷哪些話題升溫。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新出現</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>升溫</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>No topic is named more often than chance explains.</source>
        <translation>沒有話題的增加超出偶然波動。</translation>
    </message>
    <message>
        <source>Too few complaints to tell: {list}.</source>
        <translation>樣本不足，無法判斷：{list}。</translation>
    </message>
    <message>
        <source>Allowed for: how many reviews there were in each period, and how many topics were asked about. If nothing had changed, a table like this would have any line at all in fewer than 1 of 20 periods.</source>
        <translation>已考慮各期評價數量和檢驗的話題個數：如果其實沒有變化，20 期裡出現這樣一張非空表的不到 1 期。</translation>
    </message>
    <message>
        <source>Most named</source>
        <translation>最多問題</translation>
    </message>
    <message>
        <source>Items with most complaints</source>
        <translation>抱怨最多的商品</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回應情況</translation>
    </message>
    <message>
        <source>No review of the period wants an answer.</source>
        <translation>本期沒有需回應的評價。</translation>
    </message>
    <message>
        <source>Reviews that want an answer</source>
        <translation>需回應的評價</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>% of them</source>
        <translation>占比 %</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>of these in time for certain</source>
        <translation>其中確定及時</translation>
    </message>
    <message>
        <source>the exports do not say</source>
        <translation>表格未寫</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>仍待回應</translation>
    </message>
    <message>
        <source>of these past the shop&apos;s own aim</source>
        <translation>其中已超過店鋪自訂的時間</translation>
    </message>
    <message>
        <source>The exports do not say which of them were answered, so nothing can be told of answers in time.</source>
        <translation>匯出的表格沒有寫哪些已回覆，因此無法判斷是否及時。</translation>
    </message>
    <message>
        <source>On {time} none of them waits for an answer that the platform would still take.</source>
        <translation>截至 {time}，沒有平台仍可回覆的待回應評價。</translation>
    </message>
    <message>
        <source>On {time} {count} of them wait.</source>
        <translation>截至 {time}，其中 {count} 則仍待回應。</translation>
    </message>
    <message>
        <source>On {time} {count} of them wait; the platform stops taking an answer to the first on {closes}.</source>
        <translation>截至 {time}，其中 {count} 則仍待回應；最早一則的平台回覆入口將於 {closes} 關閉。</translation>
    </message>
    <message>
        <source>Reviews without a day: {count}. They are in no period here; the reviews tab shows them in every one.</source>
        <translation>沒有日期的評價：{count}。本報告不計入任何一期；「評價管理」頁在每一期都會顯示。</translation>
    </message>
    <message>
        <source>answered, as exports and cases say</source>
        <translation>表格或工單顯示已回覆</translation>
    </message>
    <message>
        <source>of these late for certain</source>
        <translation>其中確定逾時</translation>
    </message>
    <message>
        <source>not answered, as exports and cases say</source>
        <translation>表格和工單都顯示未回覆</translation>
    </message>
    <message>
        <source>In time (first answer within {hours} hours, the shop&apos;s own aim): at least {least}% and at most {most}%. Certain is where an export or a case names the moment, or a file imported in time calls it answered already; a case that was closed without an answer counts as dealt with then.</source>
        <translation>及時率（{hours} 小時內首次回應，店鋪自訂的目標）：至少 {least}%，至多 {most}%。表格或工單寫明時間的，或期限前匯入的檔案裡已顯示回覆的，才能確定；未回覆就結案的工單，按結案時間算已處理。</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Complaints about this item</source>
        <translation>同一商品的抱怨</translation>
    </message>
    <message>
        <source>Complaints: {aspect}</source>
        <translation>抱怨：{aspect}</translation>
    </message>
    <message>
        <source>All waiting</source>
        <translation>全部待處理</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Within 3 days</source>
        <translation>3 天內</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>全部評價</translation>
    </message>
    <message>
        <source>Complaints about</source>
        <translation>抱怨</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>回應時限</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>同一商品</translation>
    </message>
    <message>
        <source>{label}: {now} complaints in the newer half of these days, {before} in the older half</source>
        <translation>{label}：這段期間後半 {now} 則抱怨，前半 {before} 則</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>（沒有文字）</translation>
    </message>
    <message>
        <source>Choose a review to read it.</source>
        <translation>選一則評價檢視。</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>複製內容</translation>
    </message>
    <message>
        <source>Added later</source>
        <translation>追加評價</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>看這些</translation>
    </message>
    <message>
        <source>Put the matter right; never ask for a changed rating and give nothing for a review. The platforms&apos; rules forbid both.</source>
        <translation>只解決問題；不要求改評價，也不為評價給任何好處，這兩樣平台規則都禁止。</translation>
    </message>
    <message>
        <source>{aspect} · bad</source>
        <translation>{aspect}·差</translation>
    </message>
    <message>
        <source>{aspect} · good</source>
        <translation>{aspect}·好</translation>
    </message>
    <message>
        <source>It names something that can be checked. The program&apos;s guess.</source>
        <translation>提到了可以核對的事。由程式推測。</translation>
    </message>
    <message>
        <source>An impression, nothing to check. The program&apos;s guess.</source>
        <translation>只是感受，沒有可核對的事。由程式推測。</translation>
    </message>
    <message>
        <source>More complaints about this item: {count}</source>
        <translation>同一商品另有 {count} 則抱怨</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>訂單 {number}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
    <message>
        <source>First answer within {hours} hours: the shop&apos;s own aim, no platform&apos;s rule</source>
        <translation>{hours} 小時內首次回應：店鋪自訂的目標，不是平台規則</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>星級</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>評價</translation>
    </message>
    <message>
        <source>Aspects</source>
        <translation>涉及問題</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>+{count}</source>
        <translation>+{count}</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>包裝</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>售後</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Genuine?</source>
        <translation>真偽</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>負評</translation>
    </message>
    <message>
        <source>Middling</source>
        <translation>普評</translation>
    </message>
    <message>
        <source>Hidden complaint</source>
        <translation>好評裡的抱怨</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>好評</translation>
    </message>
    <message>
        <source>{stars} ★</source>
        <translation>{stars} 星</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回應</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已過時限</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>{hours} h overdue</source>
        <translation>逾期 {hours} 小時</translation>
    </message>
    <message>
        <source>{days} d overdue</source>
        <translation>逾期 {days} 天</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>已回應。</translation>
    </message>
    <message>
        <source>The platform&apos;s time to answer ended on {day}.</source>
        <translation>平台的回應時限已於 {day} 截止。</translation>
    </message>
    <message>
        <source>The export does not say whether it was answered.</source>
        <translation>匯出檔沒有寫是否已回應。</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>還沒有回應。</translation>
    </message>
    <message>
        <source>The platform takes an answer until {day}.</source>
        <translation>{day} 前可在平台回應。</translation>
    </message>
    <message>
        <source>Found in {count} reviews: &quot;{text}&quot;</source>
        <translation>{count} 則評價含「{text}」</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>逾期 {count} 則</translation>
    </message>
    <message>
        <source>{count} due today</source>
        <translation>今天到期 {count} 則</translation>
    </message>
    <message>
        <source>{count} waiting, none due today</source>
        <translation>待處理 {count} 則，今天沒有到期的</translation>
    </message>
    <message>
        <source>Nothing waits for an answer</source>
        <translation>沒有待回應的評價</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>評價管理</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>依時限</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>依日期</translation>
    </message>
    <message>
        <source>Search text, item, order number</source>
        <translation>搜尋內容、商品、訂單編號</translation>
    </message>
    <message>
        <source>Search reviews</source>
        <translation>搜尋評價</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>No such review</source>
        <translation>沒有符合的評價</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Open the demo shop</source>
        <translation>開啟範例店鋪</translation>
    </message>
    <message>
        <source>See which reviews wait for an answer, and what they complain of</source>
        <translation>看哪些評價等著回應、在抱怨什麼</translation>
    </message>
    <message>
        <source>Drop a table of reviews anywhere in the window. It stays on this computer.</source>
        <translation>把評價表拖到視窗任一處。資料只留在這台電腦。</translation>
    </message>
    <message>
        <source>{one} / {other}</source>
        <translation>{one} / {other}</translation>
    </message>
    <message>
        <source>no official export: any table with text and stars or time</source>
        <translation>沒有官方匯出：有內容、有星級或時間的表都可以</translation>
    </message>
    <message>
        <source>the review export of the shop&apos;s back office</source>
        <translation>商家後台的評價匯出檔</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>any table with text and stars or time</source>
        <translation>有內容、有星級或時間的表都可以</translation>
    </message>
    <message>
        <source>{filter} · {count}</source>
        <translation>{filter} · {count}</translation>
    </message>
    <message>
        <source>No review under &quot;{filter}&quot; contains &quot;{text}&quot;.</source>
        <translation>「{filter}」裡沒有含「{text}」的評價。</translation>
    </message>
    <message>
        <source>There is no review under &quot;{filter}&quot;.</source>
        <translation>「{filter}」裡沒有評價。</translation>
    </message>
    <message>
        <source>The review&apos;s text is on the clipboard.</source>
        <translation>評價內容已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>reviews {day}</source>
        <translation>評價 {day}</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件匣</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>回顧</translation>
    </message>
    <message>
        <source>Praise shelf</source>
        <translation>好評精選</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>評價邀請</translation>
    </message>
    <message>
        <source>Rising topics</source>
        <translation>升溫話題</translation>
    </message>
    <message>
        <source>Unseen</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>Few stars, kind words</source>
        <translation>低星好話</translation>
    </message>
    <message>
        <source>Up to three stars although the words praise: maybe a slip of the hand</source>
        <translation>三星以下，但文字是稱讚：可能點錯了星</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已選</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>匯入後有變化</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>From another page</source>
        <translation>來自其他頁</translation>
    </message>
    <message>
        <source>What the complaint is about; your own word stands above the program&apos;s</source>
        <translation>抱怨的性質；您的判定優先於程式</translation>
    </message>
    <message>
        <source>Its words complain of nothing.</source>
        <translation>文字裡沒有抱怨。</translation>
    </message>
    <message>
        <source>As you said.</source>
        <translation>由您判定。</translation>
    </message>
    <message>
        <source>{what} · {day}</source>
        <translation>{what} · {day}</translation>
    </message>
    <message>
        <source>Before: “{words}”</source>
        <translation>原文：「{words}」</translation>
    </message>
    <message>
        <source>● {stars}</source>
        <translation>● {stars}</translation>
    </message>
    <message>
        <source>{grade}, not seen yet</source>
        <translation>{grade}，尚未讀過</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Added to</source>
        <translation>有追評</translation>
    </message>
    <message>
        <source>Missing since</source>
        <translation>已不見</translation>
    </message>
    <message>
        <source>There again</source>
        <translation>又出現</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>問卷</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Social post</source>
        <translation>社群貼文</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>手動輸入</translation>
    </message>
    <message>
        <source>Copied page</source>
        <translation>複製的頁面</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事實</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>體驗</translation>
    </message>
    <message>
        <source>Malice?</source>
        <translation>疑似惡意</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>原來的內容</translation>
    </message>
    <message>
        <source>Noted: the tone is right.</source>
        <translation>已記下：傾向判斷正確。</translation>
    </message>
    <message>
        <source>Noted: this review is {tone}.</source>
        <translation>已記下：這則評價是{tone}。</translation>
    </message>
    <message>
        <source>Taken back: the program&apos;s own reading stands again.</source>
        <translation>已撤銷：恢復程式自己的判斷。</translation>
    </message>
    <message>
        <source>Noted: this review is not about {aspect}.</source>
        <translation>已記下：這則評價與「{aspect}」無關。</translation>
    </message>
    <message>
        <source>Noted: {aspect} is {tone} here.</source>
        <translation>已記下：這裡的「{aspect}」是{tone}。</translation>
    </message>
    <message>
        <source>Seen or unseen</source>
        <translation>標為已看/未看</translation>
    </message>
    <message>
        <source>Cases of {count} reviews…</source>
        <translation>{count} 則評價的工單…</translation>
    </message>
    <message>
        <source>Teach the program these words; what changes is shown before</source>
        <translation>教程式認識這些詞；儲存前會先顯示哪些評價會變</translation>
    </message>
    <message>
        <source>as a complaint</source>
        <translation>作為負評</translation>
    </message>
    <message>
        <source>as praise</source>
        <translation>作為好評</translation>
    </message>
    <message>
        <source>“{words}” means…</source>
        <translation>「{words}」指的是…</translation>
    </message>
    <message>
        <source>not {aspect}</source>
        <translation>非{aspect}</translation>
    </message>
    <message>
        <source>Tone of the whole review</source>
        <translation>整則評價的傾向</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>It is: {tone}</source>
        <translation>應為：{tone}</translation>
    </message>
    <message>
        <source>Not this tag</source>
        <translation>不是這個標籤</translation>
    </message>
    <message>
        <source>Take back what I said</source>
        <translation>撤銷我的更正</translation>
    </message>
    <message>
        <source>{count} corrections say it: {rule}</source>
        <translation>{count} 次更正都說：{rule}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>看看</translation>
    </message>
    <message>
        <source>It complains of something else…</source>
        <translation>還抱怨了別的…</translation>
    </message>
    <message>
        <source>Teach the words…</source>
        <translation>教它認詞…</translation>
    </message>
    <message>
        <source>Say which words misled or say it; what changes is shown before</source>
        <translation>說出是哪些詞誤導了它、或該怎麼認；變化會先給您看</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>按把握</translation>
    </message>
    <message>
        <source>almost sure</source>
        <translation>很有把握</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>多半是</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>也許是</translation>
    </message>
    <message>
        <source>{grade}, {how}</source>
        <translation>{grade}（{how}）</translation>
    </message>
    <message>
        <source>{grade}: as sure as this, about {count} of 10 are right</source>
        <translation>{grade}：這樣的把握，10 則裡約有 {count} 則是對的</translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every {count} days</source>
        <translation>每 {count} 天</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Every {count} months</source>
        <translation>每 {count} 個月</translation>
    </message>
    <message>
        <source>Each month on {days}</source>
        <translation>每月{days}</translation>
    </message>
    <message>
        <source>Every {count} months on {days}</source>
        <translation>每 {count} 個月的{days}</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每週</translation>
    </message>
    <message>
        <source>Every {count} weeks</source>
        <translation>每 {count} 週</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>週一至週五</translation>
    </message>
    <message>
        <source>Every {days}</source>
        <translation>每{days}</translation>
    </message>
    <message>
        <source>Every {count} weeks on {days}</source>
        <translation>每 {count} 週的{days}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>週日</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>{day} 日</translation>
    </message>
    <message>
        <source>the first {weekday}</source>
        <translation>第一個{weekday}</translation>
    </message>
    <message>
        <source>the second {weekday}</source>
        <translation>第二個{weekday}</translation>
    </message>
    <message>
        <source>the third {weekday}</source>
        <translation>第三個{weekday}</translation>
    </message>
    <message>
        <source>the fourth {weekday}</source>
        <translation>第四個{weekday}</translation>
    </message>
    <message>
        <source>the last {weekday}</source>
        <translation>最後一個{weekday}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first}、{last}</translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message>
        <source>Today&apos;s scores</source>
        <translation>今日評分</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>填寫…</translation>
    </message>
    <message>
        <source>Begin the morning round</source>
        <translation>開始晨間錄入</translation>
    </message>
    <message>
        <source>Fill in by hand (Enter)</source>
        <translation>手動填寫（Enter）</translation>
    </message>
    <message>
        <source>Skip (→)</source>
        <translation>跳過（→）</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>結束（Esc）</translation>
    </message>
    <message>
        <source>{there} of {count} shops have theirs</source>
        <translation>{there}/{count} 店已有</translation>
    </message>
    <message>
        <source>all scores of today are there</source>
        <translation>今天的分數都齊了</translation>
    </message>
    <message>
        <source>Shop {number} of {count} · {platform}</source>
        <translation>{platform} · 第 {number} 家，共 {count} 家</translation>
    </message>
    <message>
        <source>There is no shop yet whose scores could be filled in. Import a file first.</source>
        <translation>還沒有可以填寫評分的店鋪，請先匯入一個檔案。</translation>
    </message>
    <message>
        <source>Saved: {values} values of {shops} shops. The import history can take them back.</source>
        <translation>已儲存 {shops} 家店的 {values} 個數，可在匯入記錄裡復原。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>還沒有</translation>
    </message>
    <message>
        <source>Open Qianniu → Real experience score</source>
        <translation>打開千牛 → 真實體驗分</translation>
    </message>
    <message>
        <source>Open Doudian → Shop experience score</source>
        <translation>打開抖店 → 商家體驗分</translation>
    </message>
    <message>
        <source>Open the Pinduoduo seller centre → Shop experience</source>
        <translation>打開拼多多商家後台 → 店鋪體驗</translation>
    </message>
    <message>
        <source>Open the score page in the seller centre</source>
        <translation>打開商家後台的評分頁</translation>
    </message>
    <message>
        <source>{where}, take a screenshot, come back here and press Ctrl+V; or press Enter to fill in by hand.</source>
        <translation>{where}，截圖，回到這裡按 Ctrl+V；或按 Enter 手動填寫。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>還有 {count} 家</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>is empty but needed</source>
        <translation>為空，但必須有</translation>
    </message>
    <message>
        <source>lost its last digits because a spreadsheet read it as a number; export the file again</source>
        <translation>被試算表軟體當成數字，後幾位已遺失；請重新匯出檔案</translation>
    </message>
    <message>
        <source>is not a date or time</source>
        <translation>不是日期或時間</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>不是數字</translation>
    </message>
    <message>
        <source>is not between 0 % and 100 %</source>
        <translation>不在 0% 到 100% 之間</translation>
    </message>
    <message>
        <source>is not a number of stars</source>
        <translation>不是星級</translation>
    </message>
    <message>
        <source>is not between 1 and 5 stars</source>
        <translation>不在 1 到 5 星之間</translation>
    </message>
    <message>
        <source>is outside the scale of the score</source>
        <translation>超出評分範圍</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>不是「是」或「否」</translation>
    </message>
    <message>
        <source>is not the name of a score or metric</source>
        <translation>不是評分或指標的名稱</translation>
    </message>
    <message>
        <source>contradicts another row of the file</source>
        <translation>與檔案裡的另一列矛盾</translation>
    </message>
    <message>
        <source>Row {row}: {column} {reason}</source>
        <translation>第 {row} 列，{column}：{reason}</translation>
    </message>
    <message>
        <source>Row {row}: {column} “{found}” {reason}</source>
        <translation>第 {row} 列，{column}「{found}」：{reason}</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Score rules</source>
        <translation>評分規則</translation>
    </message>
    <message>
        <source>Choose a file of score rules</source>
        <translation>選擇評分規則檔</translation>
    </message>
    <message>
        <source>The rules of {score} are now those of your file, version {version}.</source>
        <translation>{score}已改用你的規則檔，版本 {version}。</translation>
    </message>
    <message>
        <source>There are no score rules of your own; the program&apos;s hold.</source>
        <translation>沒有自備的評分規則，現在用的是程式內建的。</translation>
    </message>
    <message>
        <source>Score rules of your own</source>
        <translation>自備的評分規則</translation>
    </message>
    <message>
        <source>Which ones shall go? Then the rules that the program brings hold again.</source>
        <translation>要停用哪一份？停用後恢復程式內建的規則。</translation>
    </message>
    <message>
        <source>The rules that the program brings hold again.</source>
        <translation>已恢復程式內建的規則。</translation>
    </message>
</context>
<context>
    <name>Score page</name>
    <message>
        <source>Name of the other shop</source>
        <translation>競爭店家名稱</translation>
    </message>
    <message>
        <source>Other shop</source>
        <translation>競爭店家</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Not known yet ({count}): say once what they are, or leave them</source>
        <translation>還不認識的名稱（{count}）：說明一次以後就記住，也可以不管</translation>
    </message>
    <message>
        <source>Leave it this time</source>
        <translation>這次不管</translation>
    </message>
    <message>
        <source>Never ask again</source>
        <translation>以後不再問</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>沒有錯</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不要這項</translation>
    </message>
    <message>
        <source>“{text}” is no number. Write it like 4.88.</source>
        <translation>「{text}」不是數字，請寫成 4.88 這樣。</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>改成這個</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>{day} 的數值</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>已核對</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>已記住</translation>
    </message>
    <message>
        <source>Score page</source>
        <translation>評分頁</translation>
    </message>
    <message>
        <source>Keep the picture with the import</source>
        <translation>把截圖和這次匯入一起儲存</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>原始大小</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} 個數值</translation>
    </message>
    <message>
        <source>A new shop: it is added when the scores are stored.</source>
        <translation>新店鋪：儲存評分時會加進來。</translation>
    </message>
    <message>
        <source>The page does not say its shop: is it this one?</source>
        <translation>頁面上沒有店鋪名，請確認是這家店。</translation>
    </message>
    <message>
        <source>These scores are stored already; nothing would change.</source>
        <translation>這些評分已經儲存過，不會有變化。</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>還有 {count} 項要核對</translation>
    </message>
    <message>
        <source>Store {count} values</source>
        <translation>儲存 {count} 個數值</translation>
    </message>
    <message>
        <source>{shop} {day}: {count} values stored</source>
        <translation>{shop} {day}：已儲存 {count} 個數值</translation>
    </message>
    <message>
        <source>{shop} {day}: stored already</source>
        <translation>{shop} {day}：已經儲存過</translation>
    </message>
    <message>
        <source>The page names another shop: {shop}. Is it the right one?</source>
        <translation>頁面上寫的是另一家店：{shop}。確認沒有選錯？</translation>
    </message>
    <message>
        <source>peers&apos; average about {value} (worked out, unverified)</source>
        <translation>同行均值約 {value}（推算，未核實）</translation>
    </message>
    <message>
        <source>Picture of the value</source>
        <translation>數值所在的截圖</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>頁面截圖</translation>
    </message>
    <message>
        <source>Values of the page</source>
        <translation>頁面上的數值</translation>
    </message>
</context>
<context>
    <name>Score rules</name>
    <message>
        <source>Unverified</source>
        <translation>未核實</translation>
    </message>
    <message>
        <source>judges: {score}</source>
        <translation>考核：{score}</translation>
    </message>
    <message>
        <source>only for shops that take part</source>
        <translation>只對參加的店鋪</translation>
    </message>
    <message>
        <source>the level stands in your back office only</source>
        <translation>數值只在商家後台顯示，請自填</translation>
    </message>
    <message>
        <source>Version {version}, in force since {day}</source>
        <translation>規則版本 {version}，{day} 起生效</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>Fills in what {source} prints</source>
        <translation>按《{source}》公布的權重填入</translation>
    </message>
    <message>
        <source>Industry and shop type</source>
        <translation>行業和店鋪類型</translation>
    </message>
    <message>
        <source>Take over what was inferred</source>
        <translation>採用推算值</translation>
    </message>
    <message>
        <source>Nothing filled in</source>
        <translation>未填寫</translation>
    </message>
    <message>
        <source>Only numbers from 0 to 100</source>
        <translation>只能填 0 到 100 的數字</translation>
    </message>
    <message>
        <source>✓ Adds up to {sum} %</source>
        <translation>✓ 合計 {sum}%</translation>
    </message>
    <message>
        <source>{sum} % so far; fill in all of them</source>
        <translation>已填 {sum}%，請填齊</translation>
    </message>
    <message>
        <source>Adds up to {sum} %, {off} % too little</source>
        <translation>合計 {sum}%，還差 {off}%</translation>
    </message>
    <message>
        <source>Adds up to {sum} %, {off} % too much</source>
        <translation>合計 {sum}%，超出 {off}%</translation>
    </message>
    <message>
        <source>No weights can be inferred: too few different days (under 20), dimensions that hardly move or move together, or points that are not known.</source>
        <translation>還推算不出權重：有變化的天數不足 20 天，或維度幾乎不動、同漲同跌，或有未知的加分扣分。</translation>
    </message>
    <message>
        <source>read off your page of {day}: {percent}%</source>
        <translation>讀自 {day} 的後台頁面：{percent}%</translation>
    </message>
    <message>
        <source>published: {percent}%</source>
        <translation>平台公布：{percent}%</translation>
    </message>
    <message>
        <source>inferred {percent}% ± {error}, {days} days</source>
        <translation>推算 {percent}% ± {error}，{days} 天</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>評分規則</translation>
    </message>
    <message>
        <source>Rules file…</source>
        <translation>規則檔案…</translation>
    </message>
    <message>
        <source>Replace the rules of this score by a newer file</source>
        <translation>用更新的檔案替換這個評分的規則</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>{shop} ({platform}) · {score}</source>
        <translation>{shop}（{platform}）·{score}</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Lines that are judged</source>
        <translation>考核門檻</translation>
    </message>
    <message>
        <source>What is known of the rules</source>
        <translation>規則依據</translation>
    </message>
    <message>
        <source>Dimensions in the total</source>
        <translation>各維度占總分</translation>
    </message>
    <message>
        <source>Metrics in {dimension}</source>
        <translation>{dimension}的各指標</translation>
    </message>
    <message>
        <source>This score has no total, so nothing is weighted.</source>
        <translation>這個評分沒有總分，不涉及權重。</translation>
    </message>
    <message>
        <source>Copy the percentages that your back office shows. With them the parts of a change add up.</source>
        <translation>照商家後台顯示的百分比填寫。填好以後，評分變化可以按影響項分攤到分。</translation>
    </message>
    <message>
        <source>The platform no longer gives single metrics a weight.</source>
        <translation>平台已不再給單個指標設權重。</translation>
    </message>
    <message>
        <source>No line of this score is known.</source>
        <translation>這個評分沒有已知的門檻。</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Esc once more drops what was typed.</source>
        <translation>還沒有儲存。再按一次 Esc，放棄已填內容。</translation>
    </message>
    <message>
        <source>Something is still missing or does not fit</source>
        <translation>還有沒填齊或不對的地方</translation>
    </message>
    <message>
        <source>Save or drop what was typed first</source>
        <translation>請先儲存或放棄已填內容</translation>
    </message>
    <message>
        <source>{day}, since these rules are in force</source>
        <translation>{day}，本版規則生效日</translation>
    </message>
    <message>
        <source>{day}, the first of the month</source>
        <translation>{day}，本月 1 日</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}，今天</translation>
    </message>
    <message>
        <source>{day}, as before</source>
        <translation>{day}，與之前相同</translation>
    </message>
    <message>
        <source>No score of this platform is known, so there are no rules to look at.</source>
        <translation>還不了解這個平台的評分，沒有規則可看。</translation>
    </message>
    <message>
        <source>Saved. The import history can take the own rules back.</source>
        <translation>已儲存。可在匯入記錄裡復原自填規則。</translation>
    </message>
    <message>
        <source>Own rules {time}</source>
        <translation>自填規則 {time}</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行業</translation>
    </message>
    <message>
        <source>Shop type</source>
        <translation>店鋪類型</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評分</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>{label}: back to the default ({value})</source>
        <translation>{label}：還原預設（{value}）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜尋設定</translation>
    </message>
    <message>
        <source>No setting says this.</source>
        <translation>沒有找到這樣的設定。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>匯入設定</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定項</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>檔案中</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>將有的變化</translation>
    </message>
    <message>
        <source>{name} would change this:</source>
        <translation>{name} 會改變這些設定：</translation>
    </message>
    <message>
        <source>Entries that this version does not know or that stay on their computer: {count}.</source>
        <translation>另有 {count} 項不採用：本版本不認得，或只屬於原來的電腦。</translation>
    </message>
    <message>
        <source>Days of use for invitations</source>
        <translation>邀評的使用天數</translation>
    </message>
    <message>
        <source>How the checklist is printed</source>
        <translation>清單的列印方式</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存檢視</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} 項</translation>
    </message>
    <message>
        <source>Choose a file of settings</source>
        <translation>選擇設定檔</translation>
    </message>
    <message>
        <source>{name} says nothing else than what is set already.</source>
        <translation>{name} 與現有設定相同，沒有變化。</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外觀與語言</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>評價</translation>
    </message>
    <message>
        <source>Tasks and reports</source>
        <translation>任務與報告</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>The window closes and opens again in the other language.</source>
        <translation>視窗會關閉，再以所選語言開啟。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Beside the scaling of the system. From 175% on a large window is of use.</source>
        <translation>在系統縮放之外再放大。175% 起建議用大視窗。</translation>
    </message>
    <message>
        <source>Colour of a rise</source>
        <translation>漲跌顏色</translation>
    </message>
    <message>
        <source>Arrows and signs say it as well.</source>
        <translation>箭頭和正負號也會標明漲跌。</translation>
    </message>
    <message>
        <source>Rises red, falls green</source>
        <translation>紅漲綠跌</translation>
    </message>
    <message>
        <source>Rises green, falls red</source>
        <translation>綠漲紅跌</translation>
    </message>
    <message>
        <source>Falls to be told of</source>
        <translation>下跌提醒</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Serious ones only</source>
        <translation>只要重要的</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>Notices that were put away</source>
        <translation>已收起的提醒</translation>
    </message>
    <message>
        <source>They are not shown again, until this list is emptied.</source>
        <translation>清空之前不會再顯示。</translation>
    </message>
    <message>
        <source>Working hours and aims for first answers</source>
        <translation>工作時間與首次回覆目標</translation>
    </message>
    <message>
        <source>Tone of drafted answers</source>
        <translation>回覆草稿的語氣</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>平實</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>親切</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Learn tags from reviews</source>
        <translation>從評價中學習標籤</translation>
    </message>
    <message>
        <source>What was learned is only offered: nothing is in force before you keep it.</source>
        <translation>學到的只作建議，您採用後才生效。</translation>
    </message>
    <message>
        <source>When it is worth it, at most once a day</source>
        <translation>值得時自動學習，每天最多一次</translation>
    </message>
    <message>
        <source>Only when I wish it</source>
        <translation>僅在我要求時</translation>
    </message>
    <message>
        <source>Words that are not wanted as topics</source>
        <translation>不作為話題的詞</translation>
    </message>
    <message>
        <source>They are offered again when this list is emptied.</source>
        <translation>清空後會重新建議。</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>我的名字</translation>
    </message>
    <message>
        <source>As it stands as the owner of tasks and cases, or your role.</source>
        <translation>任務和工單負責人裡寫的名字，或職位名稱。</translation>
    </message>
    <message>
        <source>Text of the day&apos;s brief</source>
        <translation>日報文字</translation>
    </message>
    <message>
        <source>A competitor&apos;s figure is old after</source>
        <translation>競品資料多久算舊</translation>
    </message>
    <message>
        <source>Its day is then marked in the table of competitors.</source>
        <translation>超過後在競品表裡標出日期。</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>監視的資料夾</translation>
    </message>
    <message>
        <source>What lands there later is imported by itself while the window is open.</source>
        <translation>視窗開啟期間，之後存進去的檔案會自動匯入。</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>取消復原</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>row by row</source>
        <translation>逐列移動</translation>
    </message>
    <message>
        <source>open the row</source>
        <translation>打開這一列</translation>
    </message>
    <message>
        <source>tick or choose the row</source>
        <translation>勾選這一列</translation>
    </message>
    <message>
        <source>copy the selected rows with their heads, or all rows</source>
        <translation>連表頭複製選取的列，沒選就複製全部</translation>
    </message>
    <message>
        <source>Chart of the score trend</source>
        <translation>評分趨勢的圖</translation>
    </message>
    <message>
        <source>day by day</source>
        <translation>逐日查看</translation>
    </message>
    <message>
        <source>first and last day</source>
        <translation>第一天、最後一天</translation>
    </message>
    <message>
        <source>zoom in and out</source>
        <translation>放大、縮小</translation>
    </message>
    <message>
        <source>move the days that are shown</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>show all days</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>leave the day; close the explanation</source>
        <translation>離開這一天；收起原因</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>改進清單</translation>
    </message>
    <message>
        <source>tick the task</source>
        <translation>打勾</translation>
    </message>
    <message>
        <source>show its details</source>
        <translation>查看詳情</translation>
    </message>
    <message>
        <source>another owner</source>
        <translation>改負責人</translation>
    </message>
    <message>
        <source>postpone</source>
        <translation>延後</translation>
    </message>
    <message>
        <source>dismiss the task, or delete one of your own</source>
        <translation>忽略，或刪除自建任務</translation>
    </message>
    <message>
        <source>a new task</source>
        <translation>新任務</translation>
    </message>
    <message>
        <source>fill back a printed list</source>
        <translation>回填列印的清單</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>競店對比</translation>
    </message>
    <message>
        <source>look closer at the shop</source>
        <translation>查看這家店</translation>
    </message>
    <message>
        <source>into the chart, or out of it</source>
        <translation>加入或移出圖表</translation>
    </message>
    <message>
        <source>fill in its figures</source>
        <translation>填寫數值</translation>
    </message>
    <message>
        <source>name, category and note</source>
        <translation>名稱、類目、備註</translation>
    </message>
    <message>
        <source>add a shop</source>
        <translation>新增店鋪</translation>
    </message>
    <message>
        <source>remove the shop</source>
        <translation>移除店鋪</translation>
    </message>
    <message>
        <source>Inbox of the reviews</source>
        <translation>評價收件匣</translation>
    </message>
    <message>
        <source>next and previous review</source>
        <translation>下一則、上一則</translation>
    </message>
    <message>
        <source>seen or unseen</source>
        <translation>標為已看、未看</translation>
    </message>
    <message>
        <source>cases of the selected reviews</source>
        <translation>選取評價的工單</translation>
    </message>
    <message>
        <source>Scores typed by hand</source>
        <translation>手動填寫評分</translation>
    </message>
    <message>
        <source>next cell</source>
        <translation>下一格</translation>
    </message>
    <message>
        <source>the cell above or below</source>
        <translation>上一列、下一列的格子</translation>
    </message>
    <message>
        <source>paste a block from a spreadsheet</source>
        <translation>從試算表整塊貼上</translation>
    </message>
    <message>
        <source>save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Filling back a list</source>
        <translation>回填清單</translation>
    </message>
    <message>
        <source>tick the line and go on</source>
        <translation>打勾，到下一則</translation>
    </message>
    <message>
        <source>write its note</source>
        <translation>寫備註</translation>
    </message>
    <message>
        <source>tick the whole page</source>
        <translation>整頁打勾</translation>
    </message>
    <message>
        <source>This guide</source>
        <translation>使用說明視窗</translation>
    </message>
    <message>
        <source>search</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>next and previous place</source>
        <translation>下一處、上一處</translation>
    </message>
    <message>
        <source>back and forward</source>
        <translation>上一頁、下一頁</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白鍵</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter 鍵</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪裡用</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>{metric} {value}</source>
        <translation>{metric} {value}</translation>
    </message>
    <message>
        <source>Changed by later files</source>
        <translation>平台回改記錄</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>匯入時間</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Open this import</source>
        <translation>檢視這次匯入</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Old file</source>
        <translation>原檔案</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新檔案</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}，第 {row} 列</translation>
    </message>
    <message>
        <source>imported {time}</source>
        <translation>{time} 匯入</translation>
    </message>
    <message>
        <source>Source…</source>
        <translation>來源…</translation>
    </message>
    <message>
        <source>{day} · {file}, row {row}</source>
        <translation>{day} · {file}，第 {row} 列</translation>
    </message>
</context>
<context>
    <name>Spark</name>
    <message>
        <source>Line of {count} values: first {first}, last {last}, lowest {low}, highest {high}</source>
        <translation>{count} 個數值的走勢：最早 {first}，最近 {last}，最低 {low}，最高 {high}</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>還沒有數值</translation>
    </message>
</context>
<context>
    <name>Splash</name>
    <message>
        <source>Opening…</source>
        <translation>正在開啟…</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>    {line} {value}: margin {margin}</source>
        <translation>    {line} {value}：餘裕 {margin}</translation>
    </message>
    <message>
        <source>the rule is failed ({missed} missed)</source>
        <translation>已觸發後果（{missed} 次不達標）</translation>
    </message>
    <message>
        <source>{missing} assessments are not imported: they could decide</source>
        <translation>有 {missing} 次考核的分數沒有匯入，結果要看它們</translation>
    </message>
    <message>
        <source>{missed} missed so far, {room} more may be missed</source>
        <translation>已有 {missed} 次不達標，還可以有 {room} 次</translation>
    </message>
    <message>
        <source>assessed today ({day})</source>
        <translation>今天（{day}）考核</translation>
    </message>
    <message>
        <source>next on {day} (1 day left)</source>
        <translation>下次考核 {day}（還有 1 天）</translation>
    </message>
    <message>
        <source>next on {day} ({days} days left)</source>
        <translation>下次考核 {day}（還有 {days} 天）</translation>
    </message>
    <message>
        <source>{next}, chance of missing it {chance}</source>
        <translation>{next}，未達標的可能{chance}</translation>
    </message>
    <message>
        <source>under 1%</source>
        <translation>不到 1%</translation>
    </message>
    <message>
        <source>over 99%</source>
        <translation>99% 以上</translation>
    </message>
</context>
<context>
    <name>Suspicion</name>
    <message>
        <source>Signs of possible malice</source>
        <translation>疑似惡意的跡象</translation>
    </message>
    <message>
        <source>Hints only. Honest buyers write so too: read it and decide yourself.</source>
        <translation>僅供參考，正常買家也可能這樣寫，請看過後自己判斷。</translation>
    </message>
    <message>
        <source>Appeal pack…</source>
        <translation>申訴材料…</translation>
    </message>
    <message>
        <source>It asks for money or a benefit: “{words}”</source>
        <translation>索要金錢或好處：「{words}」</translation>
    </message>
    <message>
        <source>It offers to delete or change the review: “{words}”</source>
        <translation>提出刪評或改評：「{words}」</translation>
    </message>
    <message>
        <source>It threatens with bad reviews or reports: “{words}”</source>
        <translation>以負評或檢舉相威脅：「{words}」</translation>
    </message>
    <message>
        <source>It leads to a contact outside the platform: “{words}”</source>
        <translation>引導到平台外聯絡：「{words}」</translation>
    </message>
    <message>
        <source>It names another shop: “{words}”</source>
        <translation>提到別的店鋪：「{words}」</translation>
    </message>
    <message>
        <source>Few stars stand over a text that praises.</source>
        <translation>星級低，內容卻在誇。</translation>
    </message>
    <message>
        <source>It complains and names no fault of goods or service.</source>
        <translation>只有抱怨，沒有說出商品或服務的具體問題。</translation>
    </message>
    <message>
        <source>Bad reviews with nearly the same text: {count} more</source>
        <translation>另有 {count} 則負評內容幾乎相同</translation>
    </message>
    <message>
        <source>Bad reviews of this item within a day: {count}, far more than usual</source>
        <translation>該商品一天內有 {count} 則負評，遠多於平時</translation>
    </message>
    <message>
        <source>Its order is not among the imported orders.</source>
        <translation>已匯入的訂單裡沒有它的訂單。</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Show all columns</source>
        <translation>顯示全部欄</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>複製為表格</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>選擇欄…</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Reasons of the platforms</source>
        <translation>平台原因</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>抱怨數</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新標籤</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>合併到…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Part them again</source>
        <translation>拆分回來</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>售後單</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>對應標籤</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>採用建議</translation>
    </message>
    <message>
        <source>Choose a tag…</source>
        <translation>選擇標籤…</translation>
    </message>
    <message>
        <source>Means no tag</source>
        <translation>不對應標籤</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新對應</translation>
    </message>
    <message>
        <source>What the platforms name as reasons of after-sales counts with these tags when looking back.</source>
        <translation>平台售後單上寫的原因，對應到標籤後，會一起計入回顧。</translation>
    </message>
    <message>
        <source>{tag}?</source>
        <translation>{tag}？</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>不對應標籤</translation>
    </message>
    <message>
        <source>Stands for: {labels}</source>
        <translation>已併入：{labels}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>上層標籤</translation>
    </message>
    <message>
        <source>Words that find it</source>
        <translation>識別用詞</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>不再使用</translation>
    </message>
    <message>
        <source>A complaint with one of these words gets the tag.</source>
        <translation>含有其中任一個詞的負面評價會加上這個標籤。一行一個詞。</translation>
    </message>
    <message>
        <source>Other names, parted by commas</source>
        <translation>別名，用逗號分開</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>合併標籤</translation>
    </message>
    <message>
        <source>From now on this tag stands for “{label}” too. The two can be parted again.</source>
        <translation>選取的標籤今後也代表「{label}」。以後可以拆分回來。</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>刪除標籤</translation>
    </message>
    <message>
        <source>“{label}” and its words are dropped. The reviews stay as they are.</source>
        <translation>將刪除「{label}」和它的識別用詞。評價不受影響。</translation>
    </message>
    <message>
        <source>Which tag is it?</source>
        <translation>對應哪個標籤？</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>{shop}  {score} {now} → {goal}</source>
        <translation>{shop}  {score} {now} → {goal}</translation>
    </message>
    <message>
        <source>The goal is reached already.</source>
        <translation>已經達到目標。</translation>
    </message>
    <message>
        <source>likely reached on {day}</source>
        <translation>預計 {day} 到達</translation>
    </message>
    <message>
        <source>No number can be told.</source>
        <translation>算不出要多少。</translation>
    </message>
    <message>
        <source>{count} {what}</source>
        <translation>需要 {count} 個{what}</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>目標測算</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>現在 {value}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在計算…</translation>
    </message>
    <message>
        <source>It could not be counted.</source>
        <translation>沒能算出來。</translation>
    </message>
    <message>
        <source>Peer average</source>
        <translation>同行均值</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{goal} is reached already.</source>
        <translation>已經達到 {goal}。</translation>
    </message>
    <message>
        <source>{goal} takes {count} {what}.</source>
        <translation>達到 {goal} 還需要 {count} 個{what}。</translation>
    </message>
    <message>
        <source>Your shop&apos;s own pace is not known yet, so no day can be told.</source>
        <translation>還不知道你店每天有多少，算不出哪天達到。</translation>
    </message>
    <message>
        <source>At your own pace of {pace} a day it is not reached.</source>
        <translation>按你店目前每天 {pace} 個的速度，達不到。</translation>
    </message>
    <message>
        <source>At your own pace of {pace} a day it is reached on {day}.</source>
        <translation>按你店目前每天 {pace} 個的速度，預計 {day} 達到。</translation>
    </message>
    <message>
        <source>At your own pace of {pace} a day it is reached on {day}, between {first} and {last}.</source>
        <translation>按你店目前每天 {pace} 個的速度，預計 {day} 達到（{first} 至 {last}）。</translation>
    </message>
    <message>
        <source>reached already</source>
        <translation>已經達到</translation>
    </message>
    <message>
        <source>takes {count} {what}</source>
        <translation>還需要 {count} 個{what}</translation>
    </message>
    <message>
        <source>Only ratings and orders of real buyers count. Asking for good reviews in return for a benefit, and orders made up to lift the score, break the platforms&apos; rules; this program does not help with them.</source>
        <translation>這裡只算真實買家的評價和訂單。用好處換好評、補單都違反平台規則，本程式不提供這類協助。</translation>
    </message>
    <message>
        <source>Back to the values of now</source>
        <translation>恢復現在的值</translation>
    </message>
    <message>
        <source>{score} would be</source>
        <translation>{score}會是</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假如做到</translation>
    </message>
    <message>
        <source>The weight of {names} is not known: no score can be told.</source>
        <translation>{names}的權重未知，算不出總分。</translation>
    </message>
    <message>
        <source>Weights: {origin}</source>
        <translation>權重：{origin}</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Cases needed</source>
        <translation>還需要</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>能漲多少分</translation>
    </message>
    <message>
        <source>Points of the score</source>
        <translation>綜合分能漲的分值</translation>
    </message>
    <message>
        <source>Which metric gains most per effort</source>
        <translation>先做哪項最划算</translation>
    </message>
    <message>
        <source>Its weight is not known, so its gain is not either.</source>
        <translation>它的權重未知，算不出能漲多少分。</translation>
    </message>
    <message>
        <source>No value of this score is known yet.</source>
        <translation>還沒有這項評分的資料。</translation>
    </message>
    <message>
        <source>cases that count as good</source>
        <translation>達標的單</translation>
    </message>
    <message>
        <source>cases without this fault</source>
        <translation>沒有這個問題的單</translation>
    </message>
    <message>
        <source>quick cases</source>
        <translation>快的單</translation>
    </message>
    <message>
        <source>ratings of five stars</source>
        <translation>五星評價</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>This score is made of several metrics by steps that are not published: no number of orders or ratings can be told. See what if.</source>
        <translation>這個分由多個指標按未公開的檔位換算，算不出要多少單或多少評價；請看下面各指標的試算。</translation>
    </message>
    <message>
        <source>How many cases stand behind the value is not known, so they cannot be counted.</source>
        <translation>不知道這個分數背後有多少單，算不出要多少。</translation>
    </message>
    <message>
        <source>More cases alone never bring it there.</source>
        <translation>光靠增加單量到不了。</translation>
    </message>
    <message>
        <source>Counted on the {count} cases behind the value, as if none of them left the window.</source>
        <translation>按現有分數背後的 {count} 單計算，不考慮老的移出統計週期。</translation>
    </message>
    <message>
        <source>New ratings have a mean of {mean}, not above the goal: more like them do not reach it.</source>
        <translation>新評價均分 {mean}，不高於目標：照這樣再多也到不了。</translation>
    </message>
    <message>
        <source>With new ratings as they are (mean {mean}) it takes {count}.</source>
        <translation>按現在新評價的均分 {mean}，要 {count} 則。</translation>
    </message>
    <message>
        <source>If the page rounds, {lowest} is shown as {goal} already: then {count} are enough (unverified).</source>
        <translation>如果頁面四捨五入，{lowest} 就顯示 {goal}，那麼 {count} 就夠（未核實）。</translation>
    </message>
    <message>
        <source>With nothing but {what} at your pace it is reached on {day} at the earliest: {count} by then, while old ones leave.</source>
        <translation>按你現在的量，就算新來的全是{what}，最快 {day} 到達：其間共 {count}，老的同時移出。</translation>
    </message>
    <message>
        <source>At your own pace it is reached within {days} days with a chance of about {share}.</source>
        <translation>照現在的水準，{days} 天內到達的可能約 {share}。</translation>
    </message>
    <message>
        <source>At your own pace it is not reached within {days} days.</source>
        <translation>照現在的水準，{days} 天內到不了。</translation>
    </message>
    <message>
        <source>peers&apos; average</source>
        <translation>同行均值</translation>
    </message>
    <message>
        <source>a tenth of the way to the best</source>
        <translation>離最好近一成</translation>
    </message>
    <message>
        <source>the rules or your own entry ({version})</source>
        <translation>規則或你填寫的權重（{version} 版）</translation>
    </message>
    <message>
        <source>The platform does not publish the weights: the cases of each metric can be told, the score cannot.</source>
        <translation>平台未公開權重：只能算各指標要多少單，算不出總分。</translation>
    </message>
    <message>
        <source>A quick case takes {value}, as on the shop&apos;s best day or a tenth less than the goal.</source>
        <translation>快的單按 {value} 算：店鋪最好的那天，或比目標再快一成。</translation>
    </message>
    <message>
        <source>How much it takes to {goal} cannot be counted.</source>
        <translation>達到 {goal} 要多少單，算不出來。</translation>
    </message>
    <message>
        <source>{goal} cannot be reached this way.</source>
        <translation>這樣達不到 {goal}。</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>達不到</translation>
    </message>
    <message>
        <source>cannot be counted</source>
        <translation>算不出來</translation>
    </message>
</context>
<context>
    <name>TaskChapter</name>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>期末待辦</translation>
    </message>
    <message>
        <source>Overdue at the end</source>
        <translation>期末逾期</translation>
    </message>
    <message>
        <source>The end is {day}.</source>
        <translation>期末指 {day}。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>環節</translation>
    </message>
    <message>
        <source>Done in the period</source>
        <translation>本期完成</translation>
    </message>
    <message>
        <source>No task was ticked in the period.</source>
        <translation>本期沒有勾選完成的任務。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>完成人</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>最近完成</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>No task was open.</source>
        <translation>沒有待辦任務。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止時間</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天數</translation>
    </message>
    <message>
        <source>and {count} more; the checklist has them all.</source>
        <translation>另有 {count} 項，全部見改善清單。</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>哪些有效</translation>
    </message>
    <message>
        <source>No task was begun in the period, and of none could the effect first be told in it.</source>
        <translation>本期沒有開始的任務，也沒有任務在本期首次可以判斷成效。</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>關注指標</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>95% from</source>
        <translation>95% 區間下限</translation>
    </message>
    <message>
        <source>95% to</source>
        <translation>95% 區間上限</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>結論</translation>
    </message>
</context>
<context>
    <name>TaskEffects</name>
    <message>
        <source>Better</source>
        <translation>變好</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>變差</translation>
    </message>
    <message>
        <source>No clear change</source>
        <translation>無明顯變化</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>時間未到</translation>
    </message>
    <message>
        <source>Too few days</source>
        <translation>樣本不足</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>No metric</source>
        <translation>未選指標</translation>
    </message>
    <message>
        <source>{metric}: {before} → {after}.</source>
        <translation>{metric}：{before}→{after}。</translation>
    </message>
    <message>
        <source>Too early to tell: it takes {lag} days to show and two weeks to compare. It can be told with the values up to {day}.</source>
        <translation>現在還看不出：{lag} 天後才可能見效，再要兩週資料來比較。有了截至 {day} 的資料即可判斷。</translation>
    </message>
    <message>
        <source>There are no values of {metric}. Import them to see the effect.</source>
        <translation>還沒有{metric}的資料。匯入後即可查看成效。</translation>
    </message>
    <message>
        <source>Values of {metric} end on {newest}. Import those up to {needed} to see the effect.</source>
        <translation>{metric}的資料只到 {newest}。匯入截至 {needed} 的資料即可查看成效。</translation>
    </message>
    <message>
        <source>Too few days with a value of {metric} before the start or after it, so its usual ups and downs are not known.</source>
        <translation>開始之前或之後有{metric}資料的天數太少，不知道它平時波動多大。</translation>
    </message>
    <message>
        <source>Not begun yet. Tick it, or give the day on which the work began.</source>
        <translation>還沒開始。請勾選完成，或填寫開始做的日期。</translation>
    </message>
    <message>
        <source>Choose the metric that this task should move, and its effect is told here.</source>
        <translation>請選擇這個任務要改善的指標，成效會顯示在這裡。</translation>
    </message>
    <message>
        <source>Begun in the same weeks for the same metric: {tasks}. They cannot be told apart.</source>
        <translation>同一時期針對同一指標開始的還有：{tasks}。無法分清是哪一個。</translation>
    </message>
    <message>
        <source>In these weeks also: {events}.</source>
        <translation>同期還有：{events}。</translation>
    </message>
    <message>
        <source>{tasks} were begun within the same weeks for the same metric ({metric}): their effects cannot be told apart.</source>
        <translation>{tasks} 在同一時期針對同一指標（{metric}）開始，各自的成效無法分清。</translation>
    </message>
    <message>
        <source>Tasks begun: {begun} · clearly better: {better} · clearly worse: {worse} · no clear change: {none} · cannot be told yet: {open}</source>
        <translation>已開始 {begun} 個任務 · 明顯變好 {better} · 明顯變差 {worse} · 無明顯變化 {none} · 暫時看不出 {open}</translation>
    </message>
    <message>
        <source>{days} days before and after; the number of cases is not known.</source>
        <translation>前後各 {days} 天，樣本數未知。</translation>
    </message>
    <message>
        <source>{days} days before and after, with {earlier} and {later} cases.</source>
        <translation>前後各 {days} 天，樣本 {earlier} 和 {later}。</translation>
    </message>
    <message>
        <source>Compared with its own past only.</source>
        <translation>只與自身過去比較。</translation>
    </message>
    <message>
        <source>So far {share} of the counted days lie after the start; all of them will on {day}.</source>
        <translation>目前統計週期裡有 {share} 的天數在開始之後，到 {day} 才全部在開始之後。</translation>
    </message>
    <message>
        <source>{value} pp</source>
        <translation>{value} 個百分點</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}，另有 {count} 個</translation>
    </message>
    <message>
        <source>{shop} · as of {day}</source>
        <translation>{shop} · 截至 {day}</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>哪些有效</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>環節</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>95% from</source>
        <translation>95% 區間下限</translation>
    </message>
    <message>
        <source>95% to</source>
        <translation>95% 區間上限</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>About 1 in 20 tasks that do nothing looks clear by chance alone.</source>
        <translation>即使毫無作用，每 20 個任務裡也會有約 1 個只因偶然而看似明顯。</translation>
    </message>
    <message>
        <source>Since you began it changed by {size} (95%: {low} to {high}), no more than its usual ups and downs.</source>
        <translation>開始之後變化 {size}（95% 區間 {low} 至 {high}），沒有超出平時的波動。</translation>
    </message>
    <message>
        <source>Since you began it changed by {size} (95%: {low} to {high}) against {what}, no more than the usual ups and downs.</source>
        <translation>開始之後相對{what}變化 {size}（95% 區間 {low} 至 {high}），沒有超出平時的波動。</translation>
    </message>
    <message>
        <source>Since you began it did better than {what} by {size} (95%: {low} to {high}), more than the usual ups and downs.</source>
        <translation>開始之後比{what}好 {size}（95% 區間 {low} 至 {high}），超出平時的波動。</translation>
    </message>
    <message>
        <source>Since you began it did worse than {what} by {size} (95%: {low} to {high}), more than the usual ups and downs.</source>
        <translation>開始之後比{what}差 {size}（95% 區間 {low} 至 {high}），超出平時的波動。</translation>
    </message>
    <message>
        <source>Since you began it rose by {size} (95%: {low} to {high}), more than its usual ups and downs.</source>
        <translation>開始之後上升 {size}（95% 區間 {low} 至 {high}），超出平時的波動。</translation>
    </message>
    <message>
        <source>Since you began it fell by {size} (95%: {low} to {high}), more than its usual ups and downs.</source>
        <translation>開始之後下降 {size}（95% 區間 {low} 至 {high}），超出平時的波動。</translation>
    </message>
</context>
<context>
    <name>TaskLog</name>
    <message>
        <source>note: {note}</source>
        <translation>備註：{note}</translation>
    </message>
    <message>
        <source>note removed</source>
        <translation>備註已刪除</translation>
    </message>
    <message>
        <source>not before {day}</source>
        <translation>{day} 之後再提</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>採納</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>延後</translation>
    </message>
    <message>
        <source>step {step} ticked</source>
        <translation>第 {step} 步完成</translation>
    </message>
    <message>
        <source>step {step} open again</source>
        <translation>第 {step} 步改為未完成</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>title {before} → {after}</source>
        <translation>標題 {before}→{after}</translation>
    </message>
    <message>
        <source>area {before} → {after}</source>
        <translation>環節 {before}→{after}</translation>
    </message>
    <message>
        <source>owner {before} → {after}</source>
        <translation>負責人 {before}→{after}</translation>
    </message>
    <message>
        <source>due {before} → {after}</source>
        <translation>截止 {before}→{after}</translation>
    </message>
    <message>
        <source>recurs {before} → {after}</source>
        <translation>重複 {before}→{after}</translation>
    </message>
    <message>
        <source>metric watched {before} → {after}</source>
        <translation>關注指標 {before}→{after}</translation>
    </message>
    <message>
        <source>began {before} → {after}</source>
        <translation>開始日期 {before}→{after}</translation>
    </message>
    <message>
        <source>days until an effect shows {before} → {after}</source>
        <translation>見效天數 {before}→{after}</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Part of the routine</source>
        <translation>日常例行</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Texts</source>
        <translation>文字範本</translation>
    </message>
    <message>
        <source>The program brings no texts in this version.</source>
        <translation>這個版本沒有內建文字範本。</translation>
    </message>
    <message>
        <source>There is no text to show</source>
        <translation>沒有可顯示的文字</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>複製文字</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Copied. Fill in the marked places before you send it.</source>
        <translation>已複製。傳送前請先填好標出的空白處。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Case</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>This review has no order number, so nothing can be joined to it.</source>
        <translation>這則評價沒有訂單編號，無法關聯其他紀錄。</translation>
    </message>
    <message>
        <source>Order {order} is in none of the imported order exports.</source>
        <translation>已匯入的訂單表中沒有訂單 {order}。</translation>
    </message>
    <message>
        <source>Order {order}.</source>
        <translation>訂單 {order}。</translation>
    </message>
    <message>
        <source>Of this shop&apos;s {reviews} reviews {numbered} have an order number, {found} of them find their order here.</source>
        <translation>本店 {reviews} 則評價中 {numbered} 則有訂單編號，其中 {found} 則能找到訂單。</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>placed: {item}</source>
        <translation>下單：{item}</translation>
    </message>
    <message>
        <source>paid ¥{amount}: {item}</source>
        <translation>付款 ¥{amount}：{item}</translation>
    </message>
    <message>
        <source>shipped: {item}</source>
        <translation>出貨：{item}</translation>
    </message>
    <message>
        <source>finished: {item}</source>
        <translation>交易完成：{item}</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>sent off: {parcel}</source>
        <translation>寄出：{parcel}</translation>
    </message>
    <message>
        <source>picked up: {parcel}</source>
        <translation>攬收：{parcel}</translation>
    </message>
    <message>
        <source>signed for: {parcel}</source>
        <translation>簽收：{parcel}</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>售後</translation>
    </message>
    <message>
        <source>¥{amount}</source>
        <translation>¥{amount}</translation>
    </message>
    <message>
        <source>applied for: {why}</source>
        <translation>申請：{why}</translation>
    </message>
    <message>
        <source>agreed: {why}</source>
        <translation>同意：{why}</translation>
    </message>
    <message>
        <source>finished: {why}</source>
        <translation>完結：{why}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>評價</translation>
    </message>
    <message>
        <source>Another review</source>
        <translation>同單其他評價</translation>
    </message>
    <message>
        <source>Added later</source>
        <translation>追評</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>商家回覆</translation>
    </message>
    <message>
        <source>Rated {stars} ★</source>
        <translation>{stars} 星</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Too few reviews to tell: {subject} ({count} a week)</source>
        <translation>評價太少，看不出變化：{subject}（每週 {count} 則）</translation>
    </message>
    <message>
        <source>Rising topics</source>
        <translation>升溫話題</translation>
    </message>
    <message>
        <source>Named more than before</source>
        <translation>比以前更常被提到</translation>
    </message>
    <message>
        <source>New words in complaints</source>
        <translation>負評裡的新詞</translation>
    </message>
    <message>
        <source>Too few reviews</source>
        <translation>評價太少</translation>
    </message>
    <message>
        <source>Choose one shop. Once its reviews are imported, what buyers name more and more stands here.</source>
        <translation>請選擇一家店鋪。匯入評價後，這裡會列出買家越來越常提到的問題。</translation>
    </message>
    <message>
        <source>No reviews to compare yet</source>
        <translation>還沒有可比較的評價</translation>
    </message>
    <message>
        <source>No word stands out that is not known yet.</source>
        <translation>沒有突出的新詞。</translation>
    </message>
    <message>
        <source>Make it a tag</source>
        <translation>設為標籤</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>{count} complaints · {subject}</source>
        <translation>{count} 則負評 · {subject}</translation>
    </message>
    <message>
        <source>With fewer than 10 reviews a week a rise is mostly seen late or not at all. Of these nothing is said:</source>
        <translation>每週不到 10 則評價時，上升往往很晚才看得出，甚至看不出。以下不作判斷：</translation>
    </message>
    <message>
        <source>Everything has enough reviews for a rise to be seen.</source>
        <translation>評價都夠多，上升看得出來。</translation>
    </message>
    <message>
        <source>{count} a week</source>
        <translation>每週 {count} 則</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 個</translation>
    </message>
    <message>
        <source>{word} is a tag of your own now</source>
        <translation>「{word}」已設為自己的標籤</translation>
    </message>
    <message>
        <source>{word} is not offered again</source>
        <translation>不再提示「{word}」</translation>
    </message>
    <message>
        <source>Share of all reviews of the item, SKU, courier or shop that complain of it</source>
        <translation>該商品、規格、物流商或店鋪的全部評價中，抱怨這一點的占比</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>話題</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Words that stand out</source>
        <translation>突出的詞</translation>
    </message>
    <message>
        <source>{mentions} of {reviews} reviews</source>
        <translation>{reviews} 則評價中有 {mentions} 則</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>Look at the reviews</source>
        <translation>查看這些評價</translation>
    </message>
    <message>
        <source>By chance alone about one line in two weeks would stand here.</source>
        <translation>單憑偶然，這裡大約每兩週也會多出一行。</translation>
    </message>
    <message>
        <source>Nothing is named more than the usual ups and downs explain.</source>
        <translation>沒有超出平常波動的上升。</translation>
    </message>
    <message>
        <source>The courier is known of {share} of the reviews.</source>
        <translation>{share} 的評價知道是哪家物流商。</translation>
    </message>
    <message>
        <source>Couriers are not compared: no review&apos;s order number is among the parcels.</source>
        <translation>未比較物流商：評價的訂單編號都不在包裹資料裡。</translation>
    </message>
    <message>
        <source>Sudden</source>
        <translation>突然</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>緩慢</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>全店</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>規格</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>物流商</translation>
    </message>
    <message>
        <source>{shop} · {weeks} weeks up to {day}</source>
        <translation>{shop} · 截至 {day} 的 {weeks} 週</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>Days without data are left open; nothing is filled in.</source>
        <translation>沒有資料的日子留空，不補數字。</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file} 第 {row} 列</translation>
    </message>
    <message>
        <source>Rules {version}</source>
        <translation>規則 {version} 版</translation>
    </message>
    <message>
        <source>{shop}, {first} to {last}: {values}</source>
        <translation>{shop}，{first} 至 {last}：{values}</translation>
    </message>
    <message>
        <source>Peer average {value}</source>
        <translation>同業平均 {value}</translation>
    </message>
    <message>
        <source>{days} days missing</source>
        <translation>缺 {days} 天</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>週日</translation>
    </message>
    <message>
        <source>{day} {weekday}</source>
        <translation>{day} {weekday}</translation>
    </message>
    <message>
        <source>since the day before</source>
        <translation>較前一日</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>無資料</translation>
    </message>
    <message>
        <source>Score in focus</source>
        <translation>目前檢視的評分</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>同業平均</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Copy values as a table</source>
        <translation>將數值複製為表格</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>達標</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>臨近</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>未達標</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>無資料</translation>
    </message>
    <message>
        <source>The last day of the month counts.</source>
        <translation>看每月最後一天的分數。</translation>
    </message>
    <message>
        <source>Every day counts.</source>
        <translation>每天都看。</translation>
    </message>
    <message>
        <source>The mean of 7 days counts.</source>
        <translation>看 7 日均分。</translation>
    </message>
    <message>
        <source>The mean of 30 days counts.</source>
        <translation>看 30 日均分。</translation>
    </message>
    <message>
        <source>The day of the event counts.</source>
        <translation>看事件當天的分數。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>門檻</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>餘裕</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Distance to each line</source>
        <translation>離各門檻多遠</translation>
    </message>
    <message>
        <source>Unverified: not read in the platform&apos;s own rules.</source>
        <translation>未核實：沒有讀到平台規則的原文。</translation>
    </message>
    <message>
        <source>What {score} is made of</source>
        <translation>{score}由這些算出</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>At the start of the period</source>
        <translation>這段期間的起點</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Peer average</source>
        <translation>同業平均</translation>
    </message>
    <message>
        <source>Counted over</source>
        <translation>統計週期</translation>
    </message>
    <message>
        <source>No values of its metrics have been imported in this period.</source>
        <translation>這段期間沒有匯入它的下層指標。</translation>
    </message>
    <message>
        <source>The platform shows no metrics below this score.</source>
        <translation>平台沒有顯示這項評分的下層指標。</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未核實</translation>
    </message>
    <message>
        <source>Enter shows its metrics</source>
        <translation>按 Enter 看它的指標</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Weights are not published</source>
        <translation>權重未公開</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>Open the demo shops</source>
        <translation>開啟範例店鋪</translation>
    </message>
    <message>
        <source>Show the newest scores</source>
        <translation>看最新的評分</translation>
    </message>
    <message>
        <source>How each score moves, and why</source>
        <translation>各項評分怎樣變、為什麼變</translation>
    </message>
    <message>
        <source>Copy them from the shop&apos;s score page into a table, one row a day, and import or paste it. Wanted: {figures}. The metrics below them may stand in further columns.</source>
        <translation>從店鋪評分頁抄成表格，每天一列，再匯入或貼上。需要：{figures}。下層指標可以放在後面的欄。</translation>
    </message>
    <message>
        <source>The rules of this platform&apos;s score are not known to the program: {platform}.</source>
        <translation>程式裡還沒有這個平台的評分規則：{platform}。</translation>
    </message>
    <message>
        <source>{shop} has no scores yet</source>
        <translation>{shop}還沒有評分</translation>
    </message>
    <message>
        <source>{shop} has no scores in this period</source>
        <translation>{shop}在這段期間沒有評分</translation>
    </message>
    <message>
        <source>The newest ones are of {day}.</source>
        <translation>最新的評分在 {day}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Line {value}</source>
        <translation>門檻 {value}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>Make tasks of this</source>
        <translation>據此產生任務</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>為什麼變了</translation>
    </message>
    <message>
        <source>There is no value from {days} days earlier to compare with.</source>
        <translation>{days} 天前沒有數值，無法比較。</translation>
    </message>
    <message>
        <source>The platform does not publish the weights: ranked, not split.</source>
        <translation>平台未公開權重，只排先後，不分攤。</translation>
    </message>
    <message>
        <source>Metrics behind</source>
        <translation>背後的指標</translation>
    </message>
    <message>
        <source>Rules {version} began in these days: a part of the change may be theirs.</source>
        <translation>這幾天開始用規則 {version} 版，部分變化可能由它引起。</translation>
    </message>
    <message>
        <source>Also seen</source>
        <translation>同時看到</translation>
    </message>
    <message>
        <source>Late pick-ups, parcels of 30 days</source>
        <translation>逾時取件，近 30 天的包裹</translation>
    </message>
    <message>
        <source>{before} → {now}</source>
        <translation>{before}→{now}</translation>
    </message>
    <message>
        <source>{late} of {parcels} · {share}, before {earlier}</source>
        <translation>{late}/{parcels} 件 · {share}，先前 {earlier}</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>未歸因</translation>
    </message>
    <message>
        <source>rounding, tiers</source>
        <translation>四捨五入、級距</translation>
    </message>
    <message>
        <source>{change}; counts in full: {value}</source>
        <translation>{change}；全額計入 {value}</translation>
    </message>
    <message>
        <source>{score} did not change: {value} on {before} and on {now}.</source>
        <translation>{score}沒有變化：{before} 和 {now} 都是 {value}。</translation>
    </message>
    <message>
        <source>{before} on {before_day}, {now} on {now_day}.</source>
        <translation>{before_day} 為 {before}，{now_day} 為 {now}。</translation>
    </message>
    <message>
        <source>None of its imported metrics moved this way; the cause lies elsewhere.</source>
        <translation>已匯入的下層指標都沒有朝這個方向變，原因在別處。</translation>
    </message>
    <message>
        <source>No metrics below this score are known for both days, so the change cannot be taken apart.</source>
        <translation>沒有這兩天都有資料的下層指標，變化無法拆開。</translation>
    </message>
    <message>
        <source>The other way: {metrics}</source>
        <translation>方向相反：{metrics}</translation>
    </message>
    <message>
        <source>Score trend</source>
        <translation>評分趨勢</translation>
    </message>
    <message>
        <source>{shop} · {score} · {period}</source>
        <translation>{shop} · {score} · {period}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Vector picture</source>
        <translation>向量圖</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>{shop} score trend {day}</source>
        <translation>{shop} 評分趨勢 {day}</translation>
    </message>
    <message>
        <source>Copied: {days} days</source>
        <translation>已複製 {days} 天</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>last {days} days</source>
        <translation>近 {days} 天</translation>
    </message>
    <message>
        <source>was {old} in {file} until {day}</source>
        <translation>{day} 回改，原值 {old}（{file}）</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Take a screenshot of your score page and press Ctrl+V here, or bring a table with a row for each day. The first one makes the shop.</source>
        <translation>把評分頁截圖，在這裡按 Ctrl+V；也可以拖入每天一列的表格。第一份資料會建立店鋪。</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>已觸發</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未核實</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>還有 1 天</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>還有 {days} 天</translation>
    </message>
    <message>
        <source>missed {count} times: failed</source>
        <translation>已 {count} 次不達標，已觸發</translation>
    </message>
    <message>
        <source>no miss is left</source>
        <translation>不能再有不達標</translation>
    </message>
    <message>
        <source>may miss 1 more</source>
        <translation>還可不達標 1 次</translation>
    </message>
    <message>
        <source>may miss {count} more</source>
        <translation>還可不達標 {count} 次</translation>
    </message>
    <message>
        <source>1 value is missing</source>
        <translation>缺 1 次資料</translation>
    </message>
    <message>
        <source>{count} values are missing</source>
        <translation>缺 {count} 次資料</translation>
    </message>
    <message>
        <source>Fails at {count} missed of the last {of}.</source>
        <translation>近 {of} 次有 {count} 次不達標即觸發。</translation>
    </message>
    <message>
        <source>Fails at {count} missed in a row.</source>
        <translation>連續 {count} 次不達標即觸發。</translation>
    </message>
    <message>
        <source>One miss is enough.</source>
        <translation>一次不達標即觸發。</translation>
    </message>
    <message>
        <source>over {value}</source>
        <translation>高於 {value}</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>不低於 {value}</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>{value} on {day}, margin {margin}</source>
        <translation>{day} 的 {value}，餘量 {margin}</translation>
    </message>
    <message>
        <source>Counts now</source>
        <translation>現在計入</translation>
    </message>
    <message>
        <source>{day} · {left}</source>
        <translation>{day} · {left}</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>下次考核</translation>
    </message>
    <message>
        <source>Chance of missing</source>
        <translation>不達標的可能</translation>
    </message>
    <message>
        <source>Chance that it fails then</source>
        <translation>屆時觸發的可能</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>觸發後</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>如何恢復</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>Counted from your rows</source>
        <translation>按匯入的明細拆開</translation>
    </message>
    <message>
        <source>{count}: {what}</source>
        <translation>{count}：{what}</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>顯示全部 {count} 項</translation>
    </message>
    <message>
        <source>{metric} · {way}</source>
        <translation>{metric} · {way}</translation>
    </message>
    <message>
        <source>The platform says {platform}, your rows give {now}.</source>
        <translation>平台顯示 {platform}，按匯入的明細算是 {now}。</translation>
    </message>
    <message>
        <source>The platform says {platform}, your rows give {now} ({share} covered).</source>
        <translation>平台顯示 {platform}，按匯入的明細算是 {now}（覆蓋 {share}）。</translation>
    </message>
    <message>
        <source>cases {before} → {now}</source>
        <translation>樣本 {before}→{now}</translation>
    </message>
    <message>
        <source>{values} · {cases}</source>
        <translation>{values} · {cases}</translation>
    </message>
    <message>
        <source>new: {value}</source>
        <translation>新出現 {value}</translation>
    </message>
    <message>
        <source>no longer: {value}</source>
        <translation>已沒有，此前 {value}</translation>
    </message>
    <message>
        <source>What cost points</source>
        <translation>失分原因</translation>
    </message>
    <message>
        <source>Arithmetic, nobody&apos;s fault</source>
        <translation>只是算術，不是誰的錯</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 單</translation>
    </message>
    <message>
        <source>1 parcel</source>
        <translation>1 件包裹</translation>
    </message>
    <message>
        <source>1 after-sale</source>
        <translation>1 筆售後</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>1 則評價</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} 單</translation>
    </message>
    <message>
        <source>{count} parcels</source>
        <translation>{count} 件包裹</translation>
    </message>
    <message>
        <source>{count} after-sales</source>
        <translation>{count} 筆售後</translation>
    </message>
    <message>
        <source>{count} reviews</source>
        <translation>{count} 則評價</translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>看訂單</translation>
    </message>
    <message>
        <source>Show parcels</source>
        <translation>看包裹</translation>
    </message>
    <message>
        <source>Show after-sales</source>
        <translation>看售後</translation>
    </message>
    <message>
        <source>Show reviews</source>
        <translation>看評價</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>樣本 1</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>樣本 {count}</translation>
    </message>
    <message>
        <source>1 rating of {mean}</source>
        <translation>1 則評價，{mean} 分</translation>
    </message>
    <message>
        <source>{count} ratings, mean {mean}</source>
        <translation>{count} 則評價，均分 {mean}</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>預測</translation>
    </message>
    <message>
        <source>What leaves the window is certain, what comes in is estimated; both are told apart.</source>
        <translation>移出統計週期的部分是確定的，新來的部分是估計的，兩者分開說明。</translation>
    </message>
    <message>
        <source>Show the forecast</source>
        <translation>看預測</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在計算…</translation>
    </message>
    <message>
        <source>Forecast · {score}</source>
        <translation>預測 · {score}</translation>
    </message>
    <message>
        <source>Leaves the window, and what that alone does</source>
        <translation>移出統計週期，及它單獨的影響</translation>
    </message>
    <message>
        <source>Show all {count} days</source>
        <translation>顯示全部 {count} 天</translation>
    </message>
    <message>
        <source>Chance of missing the line {line}: {chance}</source>
        <translation>考核時低於 {line} 的可能：{chance}</translation>
    </message>
    <message>
        <source>Chance of missing the line {line} on {day}: {chance}</source>
        <translation>{day} 考核時低於 {line} 的可能：{chance}</translation>
    </message>
    <message>
        <source>under 1%</source>
        <translation>不到 1%</translation>
    </message>
    <message>
        <source>over 99%</source>
        <translation>99% 以上</translation>
    </message>
    <message>
        <source>{day}: no formal score</source>
        <translation>{day}：沒有正式分</translation>
    </message>
    <message>
        <source>{day}: no value</source>
        <translation>{day}：無資料</translation>
    </message>
    <message>
        <source>{day}: met, {value}</source>
        <translation>{day}：達標，{value}</translation>
    </message>
    <message>
        <source>{day}: missed, {value}</source>
        <translation>{day}：未達標，{value}</translation>
    </message>
    <message>
        <source>Two days</source>
        <translation>選兩天</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The first day must lie before the second.</source>
        <translation>前一天要早於後一天。</translation>
    </message>
    <message>
        <source>Parts of the change</source>
        <translation>影響項</translation>
    </message>
    <message>
        <source>Weights: {source}</source>
        <translation>權重：{source}</translation>
    </message>
    <message>
        <source>Enter the weights that your back office shows</source>
        <translation>填寫後台顯示的權重</translation>
    </message>
    <message>
        <source>There is no value for both {first} and {last}.</source>
        <translation>{first} 和 {last} 至少有一天沒有數值，無法比較。</translation>
    </message>
    <message>
        <source>Left and Right walk through the days, + and − zoom, Shift with Left and Right moves</source>
        <translation>左右鍵逐日查看，+ 和 − 縮放，Shift 加左右鍵平移</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>圖</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>圖或表格</translation>
    </message>
    <message>
        <source>Export picture or table</source>
        <translation>匯出圖片或表格</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>全部維度</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>轉折點</translation>
    </message>
    <message>
        <source>Days on which the course of the score broke</source>
        <translation>評分走勢明顯轉變的日子</translation>
    </message>
    <message>
        <source>Back to the whole period</source>
        <translation>回到整個時段</translation>
    </message>
    <message>
        <source>Fewer days</source>
        <translation>放大：看更少天</translation>
    </message>
    <message>
        <source>More days</source>
        <translation>縮小：看更多天</translation>
    </message>
    <message>
        <source>{first} to {last}: back to the whole period</source>
        <translation>{first} 至 {last}：回到整個時段</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>對比店鋪…</translation>
    </message>
    <message>
        <source>Expected {value}, 80 % between {low} and {high}</source>
        <translation>預計 {value}，八成把握在 {low}–{high} 之間</translation>
    </message>
    <message>
        <source>If nothing new came in: {value}</source>
        <translation>沒有新資料時：{value}</translation>
    </message>
    <message>
        <source>The level changed here: {change}</source>
        <translation>水準在此改變：{change}</translation>
    </message>
    <message>
        <source>The course broke here: {change} until {day}</source>
        <translation>走勢在此轉變：至 {day} {change}</translation>
    </message>
    <message>
        <source>Workbook with the values</source>
        <translation>活頁簿（含每日數值）</translation>
    </message>
    <message>
        <source>7 days {change}</source>
        <translation>7 天 {change}</translation>
    </message>
    <message>
        <source>30 days {change}</source>
        <translation>30 天 {change}</translation>
    </message>
    <message>
        <source>7-day mean {value}</source>
        <translation>7 日平均 {value}</translation>
    </message>
    <message>
        <source>Values by day</source>
        <translation>每日數值</translation>
    </message>
    <message>
        <source>{score}: since its value before</source>
        <translation>{score}：較上一個數值</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>all since {day}</source>
        <translation>{day} 以來全部</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>週日</translation>
    </message>
    <message>
        <source>{day} stand lowest, {change} against the mean of the week ({weeks} weeks)</source>
        <translation>{day}通常最低，比一週平均 {change}（{weeks} 週）</translation>
    </message>
    <message>
        <source>month {month} stands lowest, {change} against the mean of the year ({years} years)</source>
        <translation>{month} 月通常最低，比全年平均 {change}（{years} 年）</translation>
    </message>
    <message>
        <source>Peers, excellent {value}</source>
        <translation>同行優秀 {value}</translation>
    </message>
    <message>
        <source>Forecast {value} ({low}–{high})</source>
        <translation>預測 {value}（{low}–{high}）</translation>
    </message>
    <message>
        <source>Nothing new {value}</source>
        <translation>只算移出 {value}</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Weekly lists</source>
        <translation>每週清單</translation>
    </message>
    <message>
        <source>Scores or weekly lists</source>
        <translation>看評分還是每週清單</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>目標試算</translation>
    </message>
    <message>
        <source>Events…</source>
        <translation>事件…</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>按什麼統計</translation>
    </message>
    <message>
        <source>Compared shop</source>
        <translation>對比的店鋪</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>What the score is made of</source>
        <translation>評分由什麼組成</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Save this view</source>
        <translation>儲存目前檢視</translation>
    </message>
    <message>
        <source>Shop, period, page and the filters of the reviews are kept under this name.</source>
        <translation>店鋪、期間、頁面和評價篩選會以這個名稱儲存。</translation>
    </message>
    <message>
        <source>There is a view &quot;{name}&quot; already. Put this one in its place?</source>
        <translation>已有名為「{name}」的檢視，要取代嗎？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Saved as a view: {name}</source>
        <translation>已儲存檢視：{name}</translation>
    </message>
    <message>
        <source>There is no shop {shop} any more.</source>
        <translation>店鋪 {shop} 已經不在了。</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>重新命名檢視</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>新名稱</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>已有同名的檢視。</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>刪除檢視</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>哪一個？</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>儲存目前檢視(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重新命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>刪除(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>Bars from {before} to {after}: what raised the value and what lowered it, {count} parts</source>
        <translation>從 {before} 到 {after} 的柱圖：什麼使它上升、什麼使它下降，共 {count} 部分</translation>
    </message>
</context>
<context>
    <name>Weekdays</name>
    <message>
        <source>Mon</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Seller Toolkit</source>
        <translation>賣家工具箱</translation>
    </message>
    <message>
        <source>Finishing what is running…</source>
        <translation>正在完成進行中的工作…</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>選擇要匯入的檔案</translation>
    </message>
    <message>
        <source>Loading the demo shops…</source>
        <translation>正在載入範例店鋪…</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>下次啟動時切換語言。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Score trend</source>
        <translation>評分趨勢</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>改善清單</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>競店對比</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>評價管理</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No shop yet</source>
        <translation>還沒有店鋪</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>Search reviews</source>
        <translation>搜尋評價</translation>
    </message>
    <message>
        <source>All shops ({count})</source>
        <translation>全部店鋪（{count}）</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>New store, no data yet</source>
        <translation>新的資料檔，還沒有資料</translation>
    </message>
    <message>
        <source>Data until {day}</source>
        <translation>資料截至 {day}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已儲存為 {file}</translation>
    </message>
    <message>
        <source>Choose a folder of exports</source>
        <translation>選擇放匯出檔案的資料夾</translation>
    </message>
    <message>
        <source>Tables and screenshots</source>
        <translation>表格和截圖</translation>
    </message>
    <message>
        <source>The clipboard holds no table, no picture and no file.</source>
        <translation>剪貼簿裡沒有表格、圖片或檔案。</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫不</translation>
    </message>
    <message>
        <source>Search reviews    Ctrl+F</source>
        <translation>搜尋評價    Ctrl+F</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>時間範圍</translation>
    </message>
    <message>
        <source>Show all running jobs (Ctrl+J)</source>
        <translation>檢視全部進行中的作業（Ctrl+J）</translation>
    </message>
    <message>
        <source>{job} (+{count})</source>
        <translation>{job}（另有 {count} 項）</translation>
    </message>
</context>
<context>
    <name>WorkLists</name>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Couriers</source>
        <translation>快遞</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>倉庫</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在統計…</translation>
    </message>
    <message>
        <source>Line missed</source>
        <translation>未達標</translation>
    </message>
    <message>
        <source>Choose a row to see its orders.</source>
        <translation>選一列，看背後的訂單。</translation>
    </message>
    <message>
        <source>There is nothing to open here.</source>
        <translation>這一列沒有可打開的明細。</translation>
    </message>
    <message>
        <source>The exports do not say which agent served which order.</source>
        <translation>匯出表不寫哪個客服接待了哪個訂單，所以只列每日客服資料。</translation>
    </message>
    <message>
        <source>Nothing of this kind happened in these days.</source>
        <translation>這段時間沒有這類資料。</translation>
    </message>
    <message>
        <source>{shop} ({platform})</source>
        <translation>{shop}（{platform}）</translation>
    </message>
    <message>
        <source>Work list: {title}</source>
        <translation>工作清單·{title}</translation>
    </message>
    <message>
        <source>Item not named</source>
        <translation>未寫商品</translation>
    </message>
    <message>
        <source>Praise rate {value} by the platform: below {line} the alliance removes the item</source>
        <translation>平台好評率 {value}，低於 {line} 會被移出精選聯盟</translation>
    </message>
    <message>
        <source>Praise rate {value} of {count} ratings: below {line} the alliance removes the item</source>
        <translation>{count} 則評價的好評率 {value}，低於 {line} 會被移出精選聯盟</translation>
    </message>
    <message>
        <source>below {line}</source>
        <translation>低於 {line}</translation>
    </message>
    <message>
        <source>Courier not named</source>
        <translation>未寫快遞公司</translation>
    </message>
    <message>
        <source>province not named</source>
        <translation>未寫省份</translation>
    </message>
    <message>
        <source>Warehouse not named</source>
        <translation>未寫倉庫</translation>
    </message>
    <message>
        <source>{what} ({count})</source>
        <translation>{what} {count}</translation>
    </message>
    <message>
        <source>Still missing: {files}.</source>
        <translation>還缺：{files}。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>the service report by agent of Business Advisor</source>
        <translation>生意參謀的客服績效表</translation>
    </message>
    <message>
        <source>Extra is what a row has more than as many of the shop&apos;s others would have had; small numbers count less, twenty count half.</source>
        <translation>「多出」＝比店裡其他列在同樣數量下會有的多出多少；數量少的打折計，20 個算一半。</translation>
    </message>
    <message>
        <source>Service agents</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Couriers by province</source>
        <translation>快遞×省份</translation>
    </message>
    <message>
        <source>Extra bad orders</source>
        <translation>多出的不良單</translation>
    </message>
    <message>
        <source>Extra bad sessions</source>
        <translation>多出的不良會話</translation>
    </message>
    <message>
        <source>Extra bad parcels</source>
        <translation>多出的異常件</translation>
    </message>
    <message>
        <source>Extra late orders</source>
        <translation>多出的逾時單</translation>
    </message>
    <message>
        <source>Bad is an order with a quality return or a review of 1 or 2 stars; other complaints of the item count half.</source>
        <translation>不良＝有品質退貨或 1–2 星評價的訂單；其他抱怨商品的評價算半單。</translation>
    </message>
    <message>
        <source>Bad is a session that was rated badly, and one that was not answered within three minutes.</source>
        <translation>不良＝客戶評為不滿意的會話，以及 3 分鐘內沒有回覆的會話。</translation>
    </message>
    <message>
        <source>Bad is a parcel picked up after more than 48 hours, half as long again on its way as usual to the province, or complained of.</source>
        <translation>異常＝付款後超過 48 小時才攬收、比到該省平時慢一半以上，或被抱怨物流；一個包裹只算一次。</translation>
    </message>
    <message>
        <source>Late is an order shipped after the promise to the buyer, or picked up after more than 48 hours.</source>
        <translation>逾時＝晚於承諾時間出貨，或付款後超過 48 小時才攬收的訂單。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Quality returns</source>
        <translation>品質退貨</translation>
    </message>
    <message>
        <source>Quality return rate</source>
        <translation>品質退貨率</translation>
    </message>
    <message>
        <source>Bad reviews</source>
        <translation>負評(1–2星)</translation>
    </message>
    <message>
        <source>Other complaints</source>
        <translation>其他抱怨</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Praise rate</source>
        <translation>好評率</translation>
    </message>
    <message>
        <source>Refund rate</source>
        <translation>退款率</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>會話數</translation>
    </message>
    <message>
        <source>Mean reply (s)</source>
        <translation>平均回應(秒)</translation>
    </message>
    <message>
        <source>First reply (s)</source>
        <translation>首次回應(秒)</translation>
    </message>
    <message>
        <source>Within 3 minutes</source>
        <translation>3 分鐘回覆率</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>評價數</translation>
    </message>
    <message>
        <source>Rated bad</source>
        <translation>負評數</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不滿意率</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>滿意率</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Picked up late</source>
        <translation>攬收逾時</translation>
    </message>
    <message>
        <source>Late rate</source>
        <translation>攬收逾時率</translation>
    </message>
    <message>
        <source>To signature (h)</source>
        <translation>付款到簽收(時)</translation>
    </message>
    <message>
        <source>Others there (h)</source>
        <translation>同省其他快遞(時)</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>送得慢</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>物流抱怨</translation>
    </message>
    <message>
        <source>Shipped late</source>
        <translation>出貨逾時</translation>
    </message>
    <message>
        <source>Shipped late, rate</source>
        <translation>出貨逾時率</translation>
    </message>
    <message>
        <source>To dispatch (h)</source>
        <translation>付款到出貨(時)</translation>
    </message>
    <message>
        <source>Picked up late, rate</source>
        <translation>攬收逾時率</translation>
    </message>
    <message>
        <source>To pick-up (h)</source>
        <translation>付款到攬收(時)</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Excel 活頁簿</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>{title} {first} to {last}</source>
        <translation>{title} {first} 至 {last}</translation>
    </message>
    <message>
        <source>Copied: {count} rows</source>
        <translation>已複製 {count} 列</translation>
    </message>
</context>
<context>
    <name>Working hours</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>自訂日期</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Note, such as stocktaking</source>
        <translation>備註，如：盤點</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>新增日期</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Working hours and aims</source>
        <translation>工作時間與首次回覆時限</translation>
    </message>
    <message>
        <source>Within how many hours reviews are to get their first answer. These are own aims; where a platform takes replies for some days only, that holds in any case.</source>
        <translation>評價要在幾小時內得到首次回覆。這是店鋪自己的目標；平台只在若干天內接受解釋的，以平台期限為準。</translation>
    </message>
    <message>
        <source>Bad reviews within</source>
        <translation>差評</translation>
    </message>
    <message>
        <source>Other complaints within</source>
        <translation>中評和其他抱怨</translation>
    </message>
    <message>
        <source>Middling reviews, and complaints behind four or five stars</source>
        <translation>中評，以及四、五星裡的抱怨</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>全天計時</translation>
    </message>
    <message>
        <source>Working hours only</source>
        <translation>只計工作時間</translation>
    </message>
    <message>
        <source>Which hours count</source>
        <translation>計時方式</translation>
    </message>
    <message>
        <source>Praise needs no answer in time.</source>
        <translation>好評沒有回覆時限。</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>首次回覆</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小時</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Reviews of earlier days keep the aims that they had.</source>
        <translation>此前的評價仍按當時的時限。</translation>
    </message>
    <message>
        <source>Make-up day</source>
        <translation>補班日</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>All like Monday</source>
        <translation>都與週一相同</translation>
    </message>
    <message>
        <source>Off on public holidays, at work on make-up days</source>
        <translation>國定假日休息，補班日上班</translation>
    </message>
    <message>
        <source>Such as 09:00-12:00 13:30-18:00; what lies between is the break.</source>
        <translation>如 09:00-12:00 13:30-18:00，中間空出來的就是午休。</translation>
    </message>
    <message>
        <source>Every hour counts now, so these hours change no deadline.</source>
        <translation>現在是全天計時，這裡的時段不影響期限。</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>每週工作時段</translation>
    </message>
    <message>
        <source>Next public days off: {days}</source>
        <translation>接下來的假日：{days}</translation>
    </message>
    <message>
        <source>Next make-up days: {days}</source>
        <translation>接下來的補班日：{days}</translation>
    </message>
    <message>
        <source>This version does not know the make-up days of {year} yet: enter them under own days once they are out.</source>
        <translation>本版本還沒有 {year} 年的補班安排，公布後請填在「自訂日期」裡。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>週日</translation>
    </message>
    <message>
        <source>{bad} h for bad ones, {middling} h for others, working hours</source>
        <translation>差評 {bad} 小時，其他 {middling} 小時，只計工作時間</translation>
    </message>
    <message>
        <source>{bad} h for bad ones, {middling} h for others, every hour</source>
        <translation>差評 {bad} 小時，其他 {middling} 小時，全天計時</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>{begin}: {aims}</source>
        <translation>{begin}：{aims}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>Hours and aims are kept.</source>
        <translation>工作時間與時限已儲存。</translation>
    </message>
    <message>
        <source>By the public calendar</source>
        <translation>依國定假日安排</translation>
    </message>
</context>
</TS>
