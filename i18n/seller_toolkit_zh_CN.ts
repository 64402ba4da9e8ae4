<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Appeal</name>
    <message>
        <source>The review</source>
        <translation>评价内容</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>（没有文字）</translation>
    </message>
    <message>
        <source>What speaks for the appeal</source>
        <translation>申诉的依据</translation>
    </message>
    <message>
        <source>These are signals and no proof. A person has to weigh them.</source>
        <translation>这些是线索，不是证明，要由人判断。</translation>
    </message>
    <message>
        <source>The program found nothing. An appeal has little chance without evidence of your own.</source>
        <translation>程序没有找到依据。没有自己的证据，申诉很难成功。</translation>
    </message>
    <message>
        <source>Order, parcel and after-sales</source>
        <translation>订单、包裹和售后</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>For the platform&apos;s form</source>
        <translation>填到平台表单里</translation>
    </message>
    <message>
        <source>To attach</source>
        <translation>要附上的材料</translation>
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
        <translation>评价日期</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查到的情况</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Asks for a benefit</source>
        <translation>索要好处</translation>
    </message>
    <message>
        <source>The text asks for money or a benefit.</source>
        <translation>文字里索要钱或好处。</translation>
    </message>
    <message>
        <source>Offers removal</source>
        <translation>提出删评</translation>
    </message>
    <message>
        <source>The text offers to delete or change the review.</source>
        <translation>文字里提出可以删除或修改评价。</translation>
    </message>
    <message>
        <source>Threatens</source>
        <translation>威胁</translation>
    </message>
    <message>
        <source>The text threatens with bad reviews or reports.</source>
        <translation>文字里以差评或举报相威胁。</translation>
    </message>
    <message>
        <source>Contact outside</source>
        <translation>站外联系</translation>
    </message>
    <message>
        <source>The text leads to a contact outside the platform.</source>
        <translation>文字里引向平台之外的联系方式。</translation>
    </message>
    <message>
        <source>Other shop</source>
        <translation>引向别家店</translation>
    </message>
    <message>
        <source>The text sends readers to another shop.</source>
        <translation>文字把读者引向别的店。</translation>
    </message>
    <message>
        <source>Stars against text</source>
        <translation>星级与文字相反</translation>
    </message>
    <message>
        <source>Few stars stand over a text that praises.</source>
        <translation>星级很低，文字却在称赞。</translation>
    </message>
    <message>
        <source>Nothing concrete</source>
        <translation>没有具体问题</translation>
    </message>
    <message>
        <source>The text complains and names no fault of goods or service.</source>
        <translation>文字在抱怨，却没有说出商品或服务的具体问题。</translation>
    </message>
    <message>
        <source>order export</source>
        <translation>订单导出</translation>
    </message>
    <message>
        <source>review export</source>
        <translation>评价导出</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>评价文字</translation>
    </message>
    <message>
        <source>after-sale export</source>
        <translation>售后导出</translation>
    </message>
    <message>
        <source>Appeal: a rating that should not count</source>
        <translation>申诉材料：不应计入的评分</translation>
    </message>
    <message>
        <source>Appeal: suspected malicious review</source>
        <translation>申诉材料：疑似恶意评价</translation>
    </message>
    <message>
        <source>[order number]</source>
        <translation>【订单编号】</translation>
    </message>
    <message>
        <source>We ask you to check whether the rating of order {order} is to be counted.</source>
        <translation>请核查订单 {order} 的评分是否应当计入。</translation>
    </message>
    <message>
        <source>We ask you to check the review of order {order} by the rules of reviews.</source>
        <translation>请按评价规范核查订单 {order} 的评价。</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>理由：{reason}</translation>
    </message>
    <message>
        <source>Reason: [what happened, with day and time]</source>
        <translation>理由：【发生了什么，写明日期和时间】</translation>
    </message>
    <message>
        <source>Records of the order, the parcel and the chat are attached.</source>
        <translation>附上订单、物流和聊天记录。</translation>
    </message>
    <message>
        <source>Screenshot of the review with its date</source>
        <translation>评价截图，带日期</translation>
    </message>
    <message>
        <source>Screenshot of the order page</source>
        <translation>订单页截图</translation>
    </message>
    <message>
        <source>Screenshot of the refund or of the buyer&apos;s other ratings of the month</source>
        <translation>退款截图，或该买家当月其他评分的截图</translation>
    </message>
    <message>
        <source>Whole chat with the buyer, from the first to the last message, uncut</source>
        <translation>与买家的完整聊天记录，从第一条到最后一条，不删减</translation>
    </message>
    <message>
        <source>Course of the parcel with the day of receipt</source>
        <translation>物流轨迹，带签收日期</translation>
    </message>
    <message>
        <source>After-sale record, with what you offered and when</source>
        <translation>售后记录，写明什么时候给过什么办法</translation>
    </message>
    <message>
        <source>Bad reviews of the shop with nearly the same text: {count}</source>
        <translation>店里文字几乎相同的差评：{count} 条</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>雷同文字</translation>
    </message>
    <message>
        <source>Bad reviews within a day before and after: {count}</source>
        <translation>前后一天内的差评：{count} 条</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>集中出现</translation>
    </message>
    <message>
        <source>Other bad reviews of the same buyer in this shop: {count}</source>
        <translation>同一买家在本店的其他差评：{count} 条</translation>
    </message>
    <message>
        <source>Same buyer</source>
        <translation>同一买家</translation>
    </message>
    <message>
        <source>The order was refunded in full; such orders have no rating (Tmall §2, Taobao §2).</source>
        <translation>订单已全额退款，这类订单没有评价入口（天猫第 2 条、淘宝第 2 条）。</translation>
    </message>
    <message>
        <source>Full refund</source>
        <translation>全额退款</translation>
    </message>
    <message>
        <source>Rated more than 15 days after the order was finished (Tmall §2, Taobao §2).</source>
        <translation>交易成功 15 天之后才评价（天猫第 2 条、淘宝第 2 条）。</translation>
    </message>
    <message>
        <source>Late rating</source>
        <translation>超期评价</translation>
    </message>
    <message>
        <source>The buyer had {count} ratings here in that month before; only the first 3 count (Tmall §4, Taobao §4).</source>
        <translation>该买家当月在本店此前已有 {count} 次评分，只计前 3 次（天猫第 4 条、淘宝第 4 条）。</translation>
    </message>
    <message>
        <source>More than 3 a month</source>
        <translation>当月超过 3 次</translation>
    </message>
    <message>
        <source>The review&apos;s order is in none of the imported orders.</source>
        <translation>导入的订单里没有这条评价的订单。</translation>
    </message>
    <message>
        <source>No order</source>
        <translation>没有对应订单</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Order finished</source>
        <translation>交易成功</translation>
    </message>
    <message>
        <source>Review written</source>
        <translation>写下评价</translation>
    </message>
    <message>
        <source>After-sale</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>none imported</source>
        <translation>没有导入</translation>
    </message>
    <message>
        <source>No rule was found for this platform: look into its back office at once.</source>
        <translation>没有找到这个平台的规则，请马上到后台查看。</translation>
    </message>
    <message>
        <source>Review rules of Tmall and Taobao: 30 days after the review</source>
        <translation>天猫、淘宝评价规范：评价后 30 天内</translation>
    </message>
    <message>
        <source>Complain of the rating</source>
        <translation>投诉这条评价</translation>
    </message>
    <message>
        <source>Answer in public</source>
        <translation>公开回复</translation>
    </message>
    <message>
        <source>Telephone numbers, names, addresses and order numbers in the text are masked.</source>
        <translation>文字里的电话、姓名、地址和订单编号已打码。</translation>
    </message>
    <message>
        <source>No export with this order was imported; parcel and money are not known.</source>
        <translation>没有导入含这个订单的表，物流和金额不知道。</translation>
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
        <translation>店铺自查</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save self-audit</source>
        <translation>保存自查</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Esc once more drops the answers.</source>
        <translation>还没有保存。再按一次 Esc 放弃这次的回答。</translation>
    </message>
    <message>
        <source>{shop} · {day} · not answered yet</source>
        <translation>{shop} · {day} · 还没自查过</translation>
    </message>
    <message>
        <source>{shop} · {day} · last answered on {last}</source>
        <translation>{shop} · {day} · 上次自查 {last}</translation>
    </message>
    <message>
        <source>1 yes · 2 partly · 3 no · Backspace: no answer · Enter: next · Ctrl+Enter: save</source>
        <translation>1 是 · 2 部分做到 · 3 否 · 退格：清除 · 回车：下一题 · Ctrl+Enter：保存</translation>
    </message>
    <message>
        <source>There is no shop yet. Import a file first.</source>
        <translation>还没有店铺，请先导入一个文件。</translation>
    </message>
    <message>
        <source>The self-audit is saved. The import history can take it back.</source>
        <translation>自查已保存，可在导入历史里撤销。</translation>
    </message>
    <message>
        <source>Self-audit {time}</source>
        <translation>店铺自查 {time}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>made by itself</source>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>before a newer version of the program</source>
        <translation>升级数据格式之前</translation>
    </message>
    <message>
        <source>put there by you</source>
        <translation>自己放进来的</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>This backup</source>
        <translation>这份备份</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>The program makes one by itself at the first start of each day on which something has changed.</source>
        <translation>数据有变化时，每天第一次打开程序会自动备份一份。</translation>
    </message>
    <message>
        <source>Go back to this one…</source>
        <translation>恢复到这一份…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>现在备份…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Kept in {folder}: one of each of the last 7 days, 4 weeks and 12 months. Copy some to another disk as well.</source>
        <translation>保存在 {folder}：最近 7 天、4 周、12 个月各留一份。最好再复制一份到别的硬盘。</translation>
    </message>
    <message>
        <source>Own shops</source>
        <translation>自己的店铺</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入次数</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>最近一次导入</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>不加密</translation>
    </message>
    <message>
        <source>Encrypted with a password</source>
        <translation>用密码加密</translation>
    </message>
    <message>
        <source>Who gets hold of the file can read it, unless it is encrypted.</source>
        <translation>不加密的话，拿到这个文件的人都能看到里面的数据。</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>备份的密码</translation>
    </message>
    <message>
        <source>At least 8 characters. Without it nobody can open the backup again, nor can we.</source>
        <translation>至少 8 个字符。忘了密码，谁也打不开这份备份，我们也不行。</translation>
    </message>
    <message>
        <source>The same once more.</source>
        <translation>再输入一次。</translation>
    </message>
    <message>
        <source>The two were not the same. No backup was made.</source>
        <translation>两次输入的不一样，没有备份。</translation>
    </message>
    <message>
        <source>{name} holds {shops} own shops, {records} rows and {imports} imports, the last one of {last}. The data of now are replaced by it; the file of now is kept beside it.</source>
        <translation>{name} 里有 {shops} 家自己的店铺、{records} 行数据、{imports} 次导入，最近一次是 {last}。现在的数据会换成这份备份的，现在的文件另外留着。</translation>
    </message>
    <message>
        <source>saved of a damaged file</source>
        <translation>从损坏的文件里抢救的</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>里面有什么</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Making the brief…</source>
        <translation>正在生成日报…</translation>
    </message>
    <message>
        <source>The template is kept.</source>
        <translation>模板已保存。</translation>
    </message>
    <message>
        <source>There is no shop yet. Import a file first.</source>
        <translation>还没有店铺，请先导入文件。</translation>
    </message>
    <message>
        <source>The brief is copied: text and picture</source>
        <translation>日报已复制：文字和图片都在剪贴板，直接粘贴到群里</translation>
    </message>
    <message>
        <source>Brief of the day</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>全部店铺</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>Paste it into the group chat: WeChat and DingTalk take text or picture.</source>
        <translation>直接粘贴到微信群或钉钉群，文字、图片都可以。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Edit template…</source>
        <translation>编辑模板…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>图片另存为…</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation>一起复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The text is copied</source>
        <translation>文字已复制</translation>
    </message>
    <message>
        <source>The picture is copied</source>
        <translation>图片已复制</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}.</source>
        <translation>图片无法写入 {path}。</translation>
    </message>
    <message>
        <source>{count} more shops are in the text</source>
        <translation>还有 {count} 家店铺，见文字</translation>
    </message>
    <message>
        <source>What got worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>Due sheet</source>
        <translation>临期单</translation>
    </message>
    <message>
        <source>Reviews to answer</source>
        <translation>待回复评价</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>今日任务</translation>
    </message>
    <message>
        <source>Template of the brief</source>
        <translation>日报模板</translation>
    </message>
    <message>
        <source>Words in braces are filled in; a line whose parts are all empty is left out.</source>
        <translation>花括号里的部分会自动填入；一行里的部分全空时，这一行不显示。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>What it says with today&apos;s data</source>
        <translation>按今天的数据显示</translation>
    </message>
    <message>
        <source>Insert a part</source>
        <translation>插入内容</translation>
    </message>
    <message>
        <source>Back to the program&apos;s</source>
        <translation>恢复默认模板</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
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
        <translation>期间评分规则有变更</translation>
    </message>
    <message>
        <source>why is not known from the data</source>
        <translation>现有数据看不出原因</translation>
    </message>
    <message>
        <source>most of it: {part} {before} → {now} ({share})</source>
        <translation>主要是{part} {before}→{now}（影响 {share}）</translation>
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
        <translation>还没有导入评分</translation>
    </message>
    <message>
        <source>Scores of today</source>
        <translation>评分截至今天</translation>
    </message>
    <message>
        <source>Scores of yesterday ({day})</source>
        <translation>评分截至昨天（{day}）</translation>
    </message>
    <message>
        <source>Scores of {day}, {days} days old</source>
        <translation>评分截至 {day}（{days} 天前）</translation>
    </message>
    <message>
        <source>(since {day})</source>
        <translation>（比 {day}）</translation>
    </message>
    <message>
        <source>{line} (line unverified)</source>
        <translation>{line}（门槛未核实）</translation>
    </message>
    <message>
        <source>{line}: not judged, no recent score</source>
        <translation>{line}：近期没有评分，无法判断</translation>
    </message>
    <message>
        <source>▼ Below {line} by {margin}</source>
        <translation>▼ 低于{line}，差 {margin}</translation>
    </message>
    <message>
        <source>▼ On {line}, must be above</source>
        <translation>▼ 正好是{line}，须高于它才达标</translation>
    </message>
    <message>
        <source>Just on {line}</source>
        <translation>正好达到{line}</translation>
    </message>
    <message>
        <source>Only {margin} above {line}</source>
        <translation>距{line} 只剩 {margin}</translation>
    </message>
    <message>
        <source>{margin} above {line}</source>
        <translation>距{line} 还有 {margin}</translation>
    </message>
    <message>
        <source>{reason}; {why}</source>
        <translation>{reason}；{why}</translation>
    </message>
    <message>
        <source>nothing in the last 30 days</source>
        <translation>近 30 天没有变差的</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>{day} 起逾期</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未定负责人</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>{count} of them missed</source>
        <translation>其中已超时 {count}</translation>
    </message>
    <message>
        <source>next {moment}</source>
        <translation>最近 {moment} 截止</translation>
    </message>
    <message>
        <source>data as of {moment}</source>
        <translation>数据截至 {moment}</translation>
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
        <translation>3 天内到期 {count}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
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
        <translation>评分是哪天的</translation>
    </message>
    <message>
        <source>Name of the score</source>
        <translation>评分名称</translation>
    </message>
    <message>
        <source>Total score</source>
        <translation>综合评分</translation>
    </message>
    <message>
        <source>All scores</source>
        <translation>全部评分</translation>
    </message>
    <message>
        <source>Distance to the lines</source>
        <translation>距门槛</translation>
    </message>
    <message>
        <source>What got worse, and why</source>
        <translation>变差及原因</translation>
    </message>
    <message>
        <source>Five tasks with owners</source>
        <translation>五件事及负责人</translation>
    </message>
    <message>
        <source>[{shop} · {platform}] Brief of {day}</source>
        <translation>【{shop}·{platform}】{day} 日报</translation>
    </message>
    <message>
        <source>Worse: {worse}</source>
        <translation>变差：{worse}</translation>
    </message>
    <message>
        <source>To do today: {tasks}</source>
        <translation>今日任务：{tasks}</translation>
    </message>
    <message>
        <source>Due sheet: {due}</source>
        <translation>临期单：{due}</translation>
    </message>
    <message>
        <source>Reviews to answer: {reviews}</source>
        <translation>待回复评价：{reviews}</translation>
    </message>
</context>
<context>
    <name>Case files</name>
    <message>
        <source>Case</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单编号</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>评价时间</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评价内容</translation>
    </message>
    <message>
        <source>Review cases</source>
        <translation>评价工单</translation>
    </message>
    <message>
        <source>“{found}” is no case that went out with this file and is left out.</source>
        <translation>“{found}”不是随本文件导出的工单，已略过。</translation>
    </message>
    <message>
        <source>“{found}” is there twice; only the first row counts.</source>
        <translation>“{found}”出现两次，只取第一行。</translation>
    </message>
    <message>
        <source>“{found}”: this case is not here any more and is left out.</source>
        <translation>“{found}”：该工单已不存在，已略过。</translation>
    </message>
    <message>
        <source>“{found}” cannot be read in the column {column} and is left out.</source>
        <translation>“{column}”列中的“{found}”无法识别，已略过。</translation>
    </message>
    <message>
        <source>Row {row}: {said}</source>
        <translation>第 {row} 行：{said}</translation>
    </message>
</context>
<context>
    <name>CaseLog</name>
    <message>
        <source>first answer given</source>
        <translation>已首次回复</translation>
    </message>
    <message>
        <source>first answer taken back</source>
        <translation>撤回首次回复</translation>
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
        <translation>建立工单</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>no longer waits for the buyer</source>
        <translation>不再等待买家</translation>
    </message>
    <message>
        <source>waits for the buyer; the clock rests</source>
        <translation>等待买家，计时暂停</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>结案</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Workbook of cases</source>
        <translation>工单表格</translation>
    </message>
    <message>
        <source>{count} changes of cases taken over</source>
        <translation>采用工单改动 {count} 处</translation>
    </message>
    <message>
        <source>All open cases</source>
        <translation>全部未结工单</translation>
    </message>
    <message>
        <source>Cases for another computer</source>
        <translation>导出工单</translation>
    </message>
    <message>
        <source>Whose open cases are to be written to a workbook?</source>
        <translation>导出谁的未结工单？</translation>
    </message>
    <message>
        <source>review cases {day}</source>
        <translation>评价工单 {day}</translation>
    </message>
    <message>
        <source>{count} cases saved as {file}</source>
        <translation>已将 {count} 个工单存为 {file}</translation>
    </message>
    <message>
        <source>{count} cases changed</source>
        <translation>已修改 {count} 个工单</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 表格</translation>
    </message>
    <message>
        <source>Cases that came back</source>
        <translation>工单回收</translation>
    </message>
    <message>
        <source>{file}, written on {day} · {changed} cases differ, {same} do not</source>
        <translation>{file}，导出于 {day} · {changed} 个工单有改动，{same} 个没有</translation>
    </message>
    <message>
        <source>Where both changed: take the file&apos;s</source>
        <translation>冲突处取文件中的</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>保留本机的</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……另有 {count} 条</translation>
    </message>
    <message>
        <source>Take over {count} changes</source>
        <translation>采用 {count} 处改动</translation>
    </message>
    <message>
        <source>Take over 1 change</source>
        <translation>采用 1 处改动</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>本机现值</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
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
        <translation>本机也改过</translation>
    </message>
    <message>
        <source>When the file was written: {text}</source>
        <translation>导出时：{text}</translation>
    </message>
    <message>
        <source>{count} reviews</source>
        <translation>{count} 条评价</translation>
    </message>
    <message>
        <source>Apply to all</source>
        <translation>全部应用</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Closing needs a cause and a remedy: {causes} lack the one, {remedies} the other.</source>
        <translation>结案需要原因和处理方式：{causes} 条缺原因，{remedies} 条缺处理方式。</translation>
    </message>
    <message>
        <source>{cases} of them have a case ({closed} closed); for {new} one is opened.</source>
        <translation>其中 {cases} 条已有工单（{closed} 条已结案），将为 {new} 条建立工单。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>建立工单</translation>
    </message>
    <message>
        <source>First answer given</source>
        <translation>已首次回复</translation>
    </message>
    <message>
        <source>for example 12.50</source>
        <translation>如 12.50</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>建立工单</translation>
    </message>
    <message>
        <source>Buyer has answered</source>
        <translation>买家已回复</translation>
    </message>
    <message>
        <source>Wait for the buyer</source>
        <translation>等待买家</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Cost, follow-up, note, appeal…</source>
        <translation>成本、回访、备注、申诉…</translation>
    </message>
    <message>
        <source>Case: {field}</source>
        <translation>工单：{field}</translation>
    </message>
    <message>
        <source>The cost is an amount in yuan, for example 12.50.</source>
        <translation>成本请填以元为单位的金额，如 12.50。</translation>
    </message>
    <message>
        <source>Case opened again</source>
        <translation>重新打开工单</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Before it can be closed: {fields}</source>
        <translation>结案前请先填写：{fields}</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>工单结案</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Waiting for the buyer</source>
        <translation>等待买家</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
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
        <translation>换货</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>补发</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>致歉</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解释说明</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无需处理</translation>
    </message>
    <message>
        <source>No appeal</source>
        <translation>未申诉</translation>
    </message>
    <message>
        <source>Appeal prepared</source>
        <translation>申诉准备中</translation>
    </message>
    <message>
        <source>Appeal sent</source>
        <translation>申诉已提交</translation>
    </message>
    <message>
        <source>Appeal won</source>
        <translation>申诉成功</translation>
    </message>
    <message>
        <source>Appeal lost</source>
        <translation>申诉未通过</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Cost (yuan)</source>
        <translation>成本（元）</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>首次回复</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>回访日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Appeal until</source>
        <translation>申诉截止</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>申诉结果</translation>
    </message>
    <message>
        <source>Another cause</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>The note is as you had written it, and not kept yet: click into it and go on.</source>
        <translation>备注是您先前写的，还没有保存：点进去接着写，离开时保存。</translation>
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
        <translation>未归因：{value}</translation>
    </message>
    <message>
        <source>Came in and left</source>
        <translation>计入与移出</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By courier</source>
        <translation>按快递公司</translation>
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
        <translation>按售后原因</translation>
    </message>
    <message>
        <source>By service agent</source>
        <translation>按客服</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>其他 {count} 项</translation>
    </message>
    <message>
        <source>The groups themselves</source>
        <translation>各自的变化</translation>
    </message>
    <message>
        <source>Another mix of them</source>
        <translation>占比的变化</translation>
    </message>
    <message>
        <source>Rate against mix, {group}</source>
        <translation>各自变化与占比变化（{group}）</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>新计入</translation>
    </message>
    <message>
        <source>Left the period</source>
        <translation>移出统计周期</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{day} came in</source>
        <translation>{day} 计入</translation>
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
        <translation>计算因素，不是谁的错 · {title}：{words}</translation>
    </message>
    <message>
        <source>Good old ratings left</source>
        <translation>好的旧评价移出统计周期</translation>
    </message>
    <message>
        <source>A burst of volume</source>
        <translation>单量激增</translation>
    </message>
    <message>
        <source>After-sales handled late</source>
        <translation>售后处理慢</translation>
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
        <translation>商品质量</translation>
    </message>
    <message>
        <source>Slow or no answers</source>
        <translation>客服响应慢</translation>
    </message>
    <message>
        <source>Other rules</source>
        <translation>规则变更</translation>
    </message>
    <message>
        <source>{move}, {times} times its usual move</source>
        <translation>{move}，是平常波动的 {times} 倍</translation>
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
        <translation>{name}：{cases} 单的{metric}为 {now}，此前 {before}；占该指标变化的 {share}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{courier} to {places}</source>
        <translation>{courier}（发往{places}）</translation>
    </message>
    <message>
        <source>“{item}”: reviews that complain of {aspect} {before} → {now}</source>
        <translation>“{item}”：反映“{aspect}”问题的评价 {before} → {now} 条</translation>
    </message>
    <message>
        <source>reviews that complain of {aspect} {before} → {now}</source>
        <translation>反映“{aspect}”问题的评价 {before} → {now} 条</translation>
    </message>
    <message>
        <source>{count} ratings with a mean of {left} left the period, those that stay have {stayed}; the new ones have {came}</source>
        <translation>{count} 条均分 {left} 的旧评价移出统计周期，留下的均分 {stayed}；新增的均分 {came}</translation>
    </message>
    <message>
        <source>{count} ratings with a mean of {left} left the period, those that stay have {stayed}; the new ones are no worse than before ({came})</source>
        <translation>{count} 条均分 {left} 的旧评价移出统计周期，留下的均分 {stayed}；新评价并没有变差（{came}）</translation>
    </message>
    <message>
        <source>{cases} cases from {first} to {last}, up to {times} times the usual day: {share} of the change of {metric}</source>
        <translation>{first} 至 {last} 共 {cases} 单，最多一天是平日的 {times} 倍：占{metric}变化的 {share}</translation>
    </message>
    <message>
        <source>rules {version} began on {day}</source>
        <translation>{day} 起执行 {version} 版规则</translation>
    </message>
    <message>
        <source>rules {version} began on {day}; counted otherwise since, so not compared: {metrics}</source>
        <translation>{day} 起执行 {version} 版规则；以下指标口径已变，不作比较：{metrics}</translation>
    </message>
    <message>
        <source>No value on {day}: that of {used} is taken.</source>
        <translation>{day} 没有数据，取 {used} 的值。</translation>
    </message>
    <message>
        <source>The platform does not publish the weights: the parts are ranked, not split.</source>
        <translation>平台未公开权重，只排先后，不分摊。</translation>
    </message>
    <message>
        <source>Ranked by how unusual each move is for this shop.</source>
        <translation>按与本店平常波动相比的反常程度排序。</translation>
    </message>
    <message>
        <source>Weights: {origin}.</source>
        <translation>权重：{origin}。</translation>
    </message>
    <message>
        <source>inferred from {days} of your own days, error up to ±{error}%</source>
        <translation>按你店 {days} 天的数据推算，误差不超过 ±{error}%</translation>
    </message>
    <message>
        <source>from your score page</source>
        <translation>来自你的评分页</translation>
    </message>
    <message>
        <source>typed by you</source>
        <translation>你填写的</translation>
    </message>
    <message>
        <source>New ratings of other items</source>
        <translation>其他商品的新评价</translation>
    </message>
    <message>
        <source>New ratings</source>
        <translation>新增评价</translation>
    </message>
    <message>
        <source>Ratings that left the period</source>
        <translation>移出统计周期的评价</translation>
    </message>
    <message>
        <source>New ratings: {item}</source>
        <translation>新增评价：{item}</translation>
    </message>
    <message>
        <source>The imported ratings give {before} → {now}, the platform shows {shown_before} → {shown_now}: too many are missing to take the score apart.</source>
        <translation>按已导入的评价算是 {before} → {now}，平台显示 {shown_before} → {shown_now}：缺的评价太多，不拆分。</translation>
    </message>
    <message>
        <source>Counted from the imported ratings; the platform&apos;s own score of these days is not there.</source>
        <translation>分数按已导入的评价计算；没有这两天的平台分数。</translation>
    </message>
    <message>
        <source>Counted from the imported ratings: {before} → {now}; the platform shows {shown_before} → {shown_now}.</source>
        <translation>按已导入的评价算：{before} → {now}；平台显示：{shown_before} → {shown_now}。</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Type a review</source>
        <translation>录入一条评价</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>What the buyer said</source>
        <translation>买家说了什么</translation>
    </message>
    <message>
        <source>It stands beside the reviews of the platform. Names, phones and addresses are left out.</source>
        <translation>它和平台的评价放在一起；姓名、电话、地址会去掉。</translation>
    </message>
    <message>
        <source>Store the review</source>
        <translation>保存评价</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
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
        <translation>订单编号</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Esc once more drops what was typed.</source>
        <translation>还没有保存。再按一次 Esc 就放弃录入的内容。</translation>
    </message>
    <message>
        <source>There is no shop yet: import a file first.</source>
        <translation>还没有店铺：请先导入一个文件。</translation>
    </message>
    <message>
        <source>Ctrl+Enter: store · Esc: cancel</source>
        <translation>Ctrl+Enter：保存 · Esc：取消</translation>
    </message>
    <message>
        <source>Paste texts of buyers</source>
        <translation>粘贴买家文字</translation>
    </message>
    <message>
        <source>If they are all about one item</source>
        <translation>如果都是说同一个商品</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>每行一条</translation>
    </message>
    <message>
        <source>One a paragraph</source>
        <translation>每段一条</translation>
    </message>
    <message>
        <source>A conversation</source>
        <translation>聊天记录</translation>
    </message>
    <message>
        <source>Names of your agents, with a comma between</source>
        <translation>客服的名字，用逗号隔开</translation>
    </message>
    <message>
        <source>Paste here: lines of a chat, comments below a post, answers, anything that buyers wrote</source>
        <translation>粘贴在这里：聊天记录、帖子下的评论、问卷回答，买家写的都可以</translation>
    </message>
    <message>
        <source>They are kept as reviews without stars. Names, phones and addresses are left out.</source>
        <translation>作为没有星级的评价保存；姓名、电话、地址会去掉。</translation>
    </message>
    <message>
        <source>Your side</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>What you paste</source>
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>将保存的内容</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>…… 还有 {count} 条</translation>
    </message>
    <message>
        <source>Store 1 text</source>
        <translation>保存 1 条</translation>
    </message>
    <message>
        <source>Store {count} texts</source>
        <translation>保存 {count} 条</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Esc once more drops what was pasted.</source>
        <translation>还没有保存。再按一次 Esc 就放弃粘贴的内容。</translation>
    </message>
    <message>
        <source>Nobody is seen speaking as a buyer. Choose another way to read it, or name your agents.</source>
        <translation>没有看出哪些话是买家说的。请换一种读法，或填写客服的名字。</translation>
    </message>
    <message>
        <source>One text for each buyer. Left out: turns of your side {ours}, lines that nobody speaks {unread}.</source>
        <translation>每位买家合成一条。已略去：我方发言 {ours} 次，不知谁说的 {unread} 行。</translation>
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
        <translation>社交平台</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Phone or in person</source>
        <translation>电话或当面</translation>
    </message>
    <message>
        <source>Review page</source>
        <translation>评价页面</translation>
    </message>
    <message>
        <source>Paste texts of buyers…</source>
        <translation>粘贴买家文字…</translation>
    </message>
    <message>
        <source>Type a review…</source>
        <translation>录入一条评价…</translation>
    </message>
    <message>
        <source>These reviews were stored before; nothing has changed.</source>
        <translation>这些评价以前保存过，没有变化。</translation>
    </message>
    <message>
        <source>Stored as one import: {new} new, {same} were there already. It can be undone on the Import page.</source>
        <translation>已作为一次导入保存：新增 {new} 条，{same} 条原来就有。可在“导入”页撤销。</translation>
    </message>
    <message>
        <source>Stored as one import: {new} new. It can be undone on the Import page.</source>
        <translation>已作为一次导入保存：新增 {new} 条。可在“导入”页撤销。</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Copy as a picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>To drag it out as a picture, hold Ctrl</source>
        <translation>按住 Ctrl 可拖出为图片</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The store is sound.</source>
        <translation>数据文件完好。</translation>
    </message>
    <message>
        <source>The file itself is damaged.</source>
        <translation>文件本身已损坏。</translation>
    </message>
    <message>
        <source>Some rows refer to others that are gone.</source>
        <translation>部分行指向的行已不存在。</translation>
    </message>
    <message>
        <source>An import was never finished.</source>
        <translation>有一次导入没有完成。</translation>
    </message>
    <message>
        <source>The counts of some imports do not add up.</source>
        <translation>部分导入批次的行数对不上。</translation>
    </message>
    <message>
        <source>Rows of an import that was undone are still there.</source>
        <translation>已撤销的导入批次还留有数据行。</translation>
    </message>
    <message>
        <source>The journal speaks of rows that are gone.</source>
        <translation>变更记录里的部分行已不存在。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>{table}: {saved} rows saved, lost: {lost}</source>
        <translation>{table}：救出 {saved} 行，丢失：{lost}</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>New task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>For {shop}, in your own words</source>
        <translation>为{shop}自己写一项</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>还没有定</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>不定日期</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
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
        <translation>忽略</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>已经做了</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标为完成</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Tasks that are done</source>
        <translation>已完成的任务</translation>
    </message>
    <message>
        <source>Nothing was done in the last 7 days</source>
        <translation>近 7 天没有完成的任务</translation>
    </message>
    <message>
        <source>Ticked tasks stand here and can be reopened.</source>
        <translation>打勾的任务会列在这里，可以重新打开。</translation>
    </message>
    <message>
        <source>Done in the last 7 days · {count}</source>
        <translation>近 7 天完成 · {count}</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>关注指标</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>完成标准</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Enter keeps the note, Shift+Enter begins another line</source>
        <translation>按 Enter 保存备注，Shift+Enter 换行</translation>
    </message>
    <message>
        <source>{cadence} · {minutes} min</source>
        <translation>{cadence} · {minutes} 分钟</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>全部任务</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>搜索任务</translation>
    </message>
    <message>
        <source>No task matches.</source>
        <translation>没有符合的任务。</translation>
    </message>
    <message>
        <source>Tasks · {count}</source>
        <translation>任务 · {count}</translation>
    </message>
    <message>
        <source>No dimension</source>
        <translation>不属于任何维度</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>未定负责人</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>7 天内</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>No due day</source>
        <translation>未定截止时间</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Overdue {day}</source>
        <translation>{day} 逾期</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Reopen (Space)</source>
        <translation>重新打开（空格键）</translation>
    </message>
    <message>
        <source>Mark as done (Space)</source>
        <translation>标为完成（空格键）</translation>
    </message>
    <message>
        <source>Proposed tasks</source>
        <translation>建议的任务</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>进行中的任务</translation>
    </message>
    <message>
        <source>Proposed · {count}</source>
        <translation>建议 · {count}</translation>
    </message>
    <message>
        <source>Judged by the data until {day}</source>
        <translation>依据截至 {day} 的数据</translation>
    </message>
    <message>
        <source>In progress · {count}</source>
        <translation>进行中 · {count}</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>没有要做的任务</translation>
    </message>
    <message>
        <source>Everything proposed is taken care of. The next import looks again.</source>
        <translation>建议都已处理。下次导入后会重新判断。</translation>
    </message>
    <message>
        <source>By due day</source>
        <translation>按截止时间</translation>
    </message>
    <message>
        <source>By dimension</source>
        <translation>按维度</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>按环节</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>按负责人</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Bring this shop&apos;s scores of any day: the five tasks that help them most are proposed here. Until then, choose from all tasks.</source>
        <translation>导入这家店任意一天的评分，这里就会建议对评分最有帮助的五项任务。在此之前，可以从全部任务里挑选。</translation>
    </message>
    <message>
        <source>No scores of this shop yet</source>
        <translation>这家店还没有评分</translation>
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
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>打印清单</translation>
    </message>
    <message>
        <source>Print what stands under Today and Done (Ctrl+P)</source>
        <translation>打印“今天”和“已完成”里的任务（Ctrl+P）</translation>
    </message>
    <message>
        <source>A task in your own words (Ctrl+N)</source>
        <translation>自己写一项任务（Ctrl+N）</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>改进清单</translation>
    </message>
    <message>
        <source>Open the demo shops</source>
        <translation>打开示例店铺</translation>
    </message>
    <message>
        <source>Import a shop&apos;s scores first. The five tasks that help it most are then proposed here, with steps, owner and due day, ready to print.</source>
        <translation>先导入一家店铺的评分，这里就会建议对它最有帮助的五项任务，写明步骤、负责人和截止时间，可以直接打印。</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>还没有任务</translation>
    </message>
    <message>
        <source>{shop} · {count} due today</source>
        <translation>{shop} · 今天到期 {count} 项</translation>
    </message>
    <message>
        <source>{shop} · nothing due today</source>
        <translation>{shop} · 今天没有到期的任务</translation>
    </message>
    <message>
        <source>Accepted: {title}</source>
        <translation>已采纳：{title}</translation>
    </message>
    <message>
        <source>Task added.</source>
        <translation>任务已添加。</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Reopened: {title}</source>
        <translation>已重新打开：{title}</translation>
    </message>
    <message>
        <source>Reopened: {count} tasks</source>
        <translation>已重新打开 {count} 项任务</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>删除任务</translation>
    </message>
    <message>
        <source>Accepted: {count} tasks</source>
        <translation>已采纳 {count} 项任务</translation>
    </message>
    <message>
        <source>Dismissed: {title}. It stays under All tasks.</source>
        <translation>已忽略：{title}。仍在“全部任务”里。</translation>
    </message>
    <message>
        <source>Dismissed: {count} tasks. They stay under All tasks.</source>
        <translation>已忽略 {count} 项任务，仍在“全部任务”里。</translation>
    </message>
    <message>
        <source>Postponed until {day}: {title}</source>
        <translation>已推迟到 {day}：{title}</translation>
    </message>
    <message>
        <source>Postponed until {day}: {count} tasks</source>
        <translation>已推迟到 {day}：{count} 项任务</translation>
    </message>
    <message>
        <source>Done: {title}. Ctrl+Z takes it back.</source>
        <translation>已完成：{title}。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Done: {count} tasks. Ctrl+Z takes it back.</source>
        <translation>已完成 {count} 项任务，Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Changed: {count} tasks</source>
        <translation>已修改 {count} 项任务</translation>
    </message>
    <message>
        <source>Deleted: {title}. Ctrl+Z brings it back.</source>
        <translation>已删除：{title}。Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>Deleted: {count} tasks. Ctrl+Z brings them back.</source>
        <translation>已删除 {count} 项任务，Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>Self-audit…</source>
        <translation>自查…</translation>
    </message>
    <message>
        <source>Answer the questions whose score this task should raise</source>
        <translation>回答自查问卷：这项任务要提高的就是它的得分</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>When first done</source>
        <translation>首次完成那天</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>Metric watched, begun on</source>
        <translation>关注指标、开始日期</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Who does it (E)</source>
        <translation>谁来做（E）</translation>
    </message>
    <message>
        <source>Whose tasks are yours</source>
        <translation>哪些任务是您的</translation>
    </message>
    <message>
        <source>{name} · change…</source>
        <translation>{name}·更改…</translation>
    </message>
    <message>
        <source>Press again to see all</source>
        <translation>再点一次显示全部</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>按角色</translation>
    </message>
    <message>
        <source>Fill back…</source>
        <translation>回填…</translation>
    </message>
    <message>
        <source>Tick what was done on a printed list (Ctrl+B)</source>
        <translation>按打印的清单回填完成情况（Ctrl+B）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有记录。</translation>
    </message>
    <message>
        <source>Search in codes, titles, reasons, steps and notes (Ctrl+F)</source>
        <translation>搜索编号、标题、原因、步骤和备注（Ctrl+F）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>≈ {points} points</source>
        <translation>约 {points} 分</translation>
    </message>
    <message>
        <source>Postponed until this day</source>
        <translation>推迟到这一天</translation>
    </message>
    <message>
        <source>Tasks of the list</source>
        <translation>清单里的任务</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>打印这份清单</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>还没有清单</translation>
    </message>
    <message>
        <source>Lists gather tasks for one occasion.</source>
        <translation>清单把同一场合要做的任务放在一起。</translation>
    </message>
    <message>
        <source>Take all on ({count})</source>
        <translation>全部采纳（{count}）</translation>
    </message>
    <message>
        <source>All taken on</source>
        <translation>已全部采纳</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Mark all as done</source>
        <translation>全部标为完成</translation>
    </message>
    <message>
        <source>Reopen all</source>
        <translation>全部重新打开</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部采纳</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>{count} tasks</source>
        <translation>{count} 项任务</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 项</translation>
    </message>
    <message>
        <source>{count} of them are taken on: the fields are theirs.</source>
        <translation>其中 {count} 项已采纳，以上各项只改这些任务。</translation>
    </message>
    <message>
        <source>Change {count} tasks</source>
        <translation>修改 {count} 项</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Not now: propose it again or do it later (P)</source>
        <translation>先不做：过些天再建议或再做（P）</translation>
    </message>
    <message>
        <source>Tomorrow · {day}</source>
        <translation>明天·{day}</translation>
    </message>
    <message>
        <source>Next Monday · {day}</source>
        <translation>下周一·{day}</translation>
    </message>
    <message>
        <source>Next month · {day}</source>
        <translation>下月初·{day}</translation>
    </message>
    <message>
        <source>A day…</source>
        <translation>选日期…</translation>
    </message>
    <message>
        <source>Postpone until</source>
        <translation>推迟到</translation>
    </message>
    <message>
        <source>Not wanted: it is not proposed again for a while (Del)</source>
        <translation>不需要：一段时间内不再建议（Del）</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>不重复</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>Weekly on …</source>
        <translation>每周几…</translation>
    </message>
    <message>
        <source>Monthly on day …</source>
        <translation>每月某日…</translation>
    </message>
    <message>
        <source>Last day of the month</source>
        <translation>每月最后一天</translation>
    </message>
    <message>
        <source>As the knowledge base says</source>
        <translation>按任务库默认</translation>
    </message>
    <message>
        <source>As a rule: {cadence}</source>
        <translation>默认：{cadence}</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>每月几号</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done}/{count} 步</translation>
    </message>
    <message>
        <source>Tick this step (Space)</source>
        <translation>勾选这一步（空格）</translation>
    </message>
    <message>
        <source>Texts that help</source>
        <translation>可用的文本</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>今天没有到期的任务。</translation>
    </message>
    <message>
        <source>Hide later</source>
        <translation>收起以后的</translation>
    </message>
    <message>
        <source>Later · {count}</source>
        <translation>以后·{count}</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Whose tasks are yours?</source>
        <translation>哪些任务是您的？</translation>
    </message>
    <message>
        <source>Your name as it stands as the owner of tasks, or your role.</source>
        <translation>填任务负责人一栏里您的名字，或您的角色。</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>95% interval of the difference: {interval}. Right of the line is better.</source>
        <translation>差值的 95% 区间：{interval}。在竖线右侧为变好。</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>前→后</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} 起可看</translation>
    </message>
    <message>
        <source>The 95% interval of the difference, drawn in its own half-widths: filled where it keeps clear of the line of no change. Right of the line is better.</source>
        <translation>差值的 95% 区间，以区间的半宽为单位画出：实心表示不含“没有变化”的竖线。在竖线右侧为变好。</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>哪些见效</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>打开任务</translation>
    </message>
    <message>
        <source>No task has been begun yet</source>
        <translation>还没有开始的任务</translation>
    </message>
    <message>
        <source>Tick a task, or give the day on which the work on it began. Once its effect can show, this page sets the weeks before against the weeks after.</source>
        <translation>勾选任务，或填写开始做的日期。到了能看出效果的时候，这里会把之前几周和之后几周放在一起比较。</translation>
    </message>
    <message>
        <source>Show the tasks</source>
        <translation>查看任务</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>分组方式</translation>
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
        <translation>最好</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>{gap} behind the best</source>
        <translation>差最好 {gap}</translation>
    </message>
    <message>
        <source>ahead by {gap}</source>
        <translation>领先 {gap}</translation>
    </message>
    <message>
        <source>● mine</source>
        <translation>● 我</translation>
    </message>
    <message>
        <source>○ best</source>
        <translation>○ 最好</translation>
    </message>
    <message>
        <source>| mean</source>
        <translation>| 均值</translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation>差在哪一项</translation>
    </message>
    <message>
        <source>Best and mean</source>
        <translation>最好与均值</translation>
    </message>
    <message>
        <source>{dimension}, last {weeks} weeks</source>
        <translation>{dimension}，近 {weeks} 周</translation>
    </message>
    <message>
        <source>The last 12 weeks have no values of this dimension.</source>
        <translation>近 12 周没有这个维度的数值。</translation>
    </message>
    <message>
        <source>The competitors have no values in the last 12 weeks.</source>
        <translation>近 12 周没有竞店的数值。</translation>
    </message>
    <message>
        <source>One snapshot of the competitors so far ({day}). Their lines begin with the next.</source>
        <translation>竞店目前只有一次数据（{day}），有了下一次才能连成线。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Open the demo shops</source>
        <translation>打开示例店铺</translation>
    </message>
    <message>
        <source>Then each score shows its gap to yours, its day and the file it came from.</source>
        <translation>之后每个分都会显示与自家的差距、日期和来源文件。</translation>
    </message>
    <message>
        <source>No competitors yet</source>
        <translation>还没有竞店</translation>
    </message>
    <message>
        <source>No competitors on {platform} yet</source>
        <translation>{platform}还没有竞店</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>vs me</source>
        <translation>比我</translation>
    </message>
    <message>
        <source>{dimension}: the shop&apos;s score minus mine</source>
        <translation>{dimension}：该店的分减去我的分</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Mean of {count} competitors</source>
        <translation>{count} 家竞店均值</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>算出</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>自家店铺</translation>
    </message>
    <message>
        <source>{dimension}: no value</source>
        <translation>{dimension}：没有数值</translation>
    </message>
    <message>
        <source>{dimension}: rank {rank} of {count}</source>
        <translation>{dimension}：{count} 家中第 {rank} 名</translation>
    </message>
    <message>
        <source>{days} days old</source>
        <translation>{days} 天前的分</translation>
    </message>
    <message>
        <source>Scores of the shops</source>
        <translation>各店评分</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>选列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all, with heads</source>
        <translation>复制选中的行，未选则复制全部，带表头</translation>
    </message>
    <message>
        <source>{found} of {count} competitors</source>
        <translation>竞店 {count} 家，找到 {found} 家</translation>
    </message>
    <message>
        <source>Latest scores</source>
        <translation>最近一次的分</translation>
    </message>
    <message>
        <source>Find a shop</source>
        <translation>找店铺</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞店对比</translation>
    </message>
    <message>
        <source>Which score is compared</source>
        <translation>对比哪个评分</translation>
    </message>
    <message>
        <source>Paste from a web page or Excel</source>
        <translation>从网页或 Excel 粘贴</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Shops: {count}</source>
        <translation>{count} 家店铺</translation>
    </message>
    <message>
        <source>Competitors {day}</source>
        <translation>竞店对比 {day}</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>There is no shop of your own yet, so gaps to it are not shown. Import its scores to see them.</source>
        <translation>还没有自家店铺，所以不显示差距。导入自家评分后就能看到。</translation>
    </message>
    <message>
        <source>{shop} has no values of this score yet, so gaps to it are not shown.</source>
        <translation>{shop}还没有这项评分，所以不显示差距。</translation>
    </message>
    <message>
        <source>Mean of {count} shops {value}</source>
        <translation>{count} 家均值 {value}</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Figures of {shop}</source>
        <translation>{shop} 的数据</translation>
    </message>
    <message>
        <source>What it takes to pass it</source>
        <translation>怎样超过它</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在算…</translation>
    </message>
    <message>
        <source>This cannot be told from the values that are there.</source>
        <translation>现有的数据算不出来。</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>它的分</translation>
    </message>
    <message>
        <source>Surely above it</source>
        <translation>稳超它要到</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>还差</translation>
    </message>
    <message>
        <source>At your pace</source>
        <translation>按现在的节奏</translation>
    </message>
    <message>
        <source>Scores of the competitors</source>
        <translation>竞店的分</translation>
    </message>
    <message>
        <source>{score} · {day} · grey: the last known value; empty cells store nothing</source>
        <translation>{score}，{day}。灰色是上次的分；空着的格子不存</translation>
    </message>
    <message>
        <source>{shown} of {count} shops: the search finds the others.</source>
        <translation>列出 {count} 家中的 {shown} 家，其余用搜索找。</translation>
    </message>
    <message>
        <source>Save 1 value</source>
        <translation>存 1 个分</translation>
    </message>
    <message>
        <source>Save {count} values</source>
        <translation>存 {count} 个分</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tab or Enter: next cell · Ctrl+V: a block from Excel, with or without names · Ctrl+Enter: save</source>
        <translation>Tab 或回车：下一格，Ctrl+V：粘贴 Excel 里的一块（带不带店名都行），Ctrl+回车：保存</translation>
    </message>
    <message>
        <source>Add a competitor</source>
        <translation>加一家竞店</translation>
    </message>
    <message>
        <source>Its scores can be typed in afterwards, pasted, or come with a file.</source>
        <translation>它的分可以之后录入、粘贴，或者随文件导入。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>As the platform shows it</source>
        <translation>和平台上显示的一样</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>{count} competitors</source>
        <translation>{count} 家竞店</translation>
    </message>
    <message>
        <source>differs, stays as it is</source>
        <translation>各不相同，不填就不改</translation>
    </message>
    <message>
        <source>What it sells</source>
        <translation>卖什么</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>把图存成图片</translation>
    </message>
    <message>
        <source>Who overtook whom</source>
        <translation>谁超过了谁</translation>
    </message>
    <message>
        <source>Best and mean again</source>
        <translation>恢复看最好和均值</translation>
    </message>
    <message>
        <source>Without a value in the last 12 weeks: {shops}</source>
        <translation>近 12 周没有分的店：{shops}</translation>
    </message>
    <message>
        <source>{dimension}, chosen shops</source>
        <translation>{dimension}，选中的店</translation>
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
        <translation>比上次快照的变化</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>Details and what it takes to pass it…</source>
        <translation>详情和怎样超过它…</translation>
    </message>
    <message>
        <source>In the chart</source>
        <translation>画进图里</translation>
    </message>
    <message>
        <source>Fill in scores…</source>
        <translation>录入分数…</translation>
    </message>
    <message>
        <source>Category and note…</source>
        <translation>类目和备注…</translation>
    </message>
    <message>
        <source>Add a competitor…</source>
        <translation>加一家竞店…</translation>
    </message>
    <message>
        <source>Delete {count} competitors…</source>
        <translation>删除 {count} 家竞店…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Delete {shop}?</source>
        <translation>删除 {shop}？</translation>
    </message>
    <message>
        <source>Delete {count} competitors?</source>
        <translation>删除 {count} 家竞店？</translation>
    </message>
    <message>
        <source>All their figures go, too. This cannot be undone; files that brought them can be imported again.</source>
        <translation>它们的数据也会一起删掉，不能撤销；带来这些数据的文件可以重新导入。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deleted: {count}</source>
        <translation>已删除 {count} 家</translation>
    </message>
    <message>
        <source>Saved as one import: it can be undone on the Import page.</source>
        <translation>已存为一次导入，可以在导入页撤销。</translation>
    </message>
    <message>
        <source>Saved as {count} imports: they can be undone on the Import page.</source>
        <translation>已存为 {count} 次导入，可以在导入页撤销。</translation>
    </message>
    <message>
        <source>Picture of the chart</source>
        <translation>图表图片</translation>
    </message>
    <message>
        <source>Vector picture of the chart</source>
        <translation>图表矢量图</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Vector picture</source>
        <translation>矢量图</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>可能范围</translation>
    </message>
    <message>
        <source>vs best</source>
        <translation>比最好</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>level</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file} 第 {row} 行</translation>
    </message>
    <message>
        <source>shown rounded, really {range}</source>
        <translation>显示值有舍入，实际在 {range}</translation>
    </message>
    <message>
        <source>{change} since {day}</source>
        <translation>比 {day} {change}</translation>
    </message>
    <message>
        <source>ahead of {percent}% of the peers</source>
        <translation>超过 {percent}% 的同行</translation>
    </message>
    <message>
        <source>level with the best within the rounding</source>
        <translation>在四舍五入的误差内与最好的持平</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最好</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销量</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Choose an item to see its price and sales over time.</source>
        <translation>选一件商品，看它的价格和销量走势。</translation>
    </message>
    <message>
        <source>{shop} · {days} days from {first} to {last}</source>
        <translation>{shop}，{first} 到 {last} 共 {days} 天</translation>
    </message>
    <message>
        <source>{shop} · one day so far ({last}); the lines begin with the next list</source>
        <translation>{shop}，目前只有一天（{last}），下次导入后开始画线</translation>
    </message>
    <message>
        <source>Items of the competitors</source>
        <translation>竞店的商品</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>找商品</translation>
    </message>
    <message>
        <source>No items of competitors yet</source>
        <translation>还没有竞品</translation>
    </message>
    <message>
        <source>Bring a table with a row for each item and day: shop name, item title or id, price, sales, comments. Lists that a market tool or a colleague made will do; each new list adds a day.</source>
        <translation>拿一张表来，每件商品每天一行：店铺名称、商品标题或 ID、价格、销量、评论数。行情工具导出的、同事整理的都行；每导入一张新表就多一天。</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>全部店铺</translation>
    </message>
    <message>
        <source>Items: {count}</source>
        <translation>商品 {count} 件</translation>
    </message>
    <message>
        <source>Items: {shown} of {count}, those that sell most</source>
        <translation>商品 {count} 件，列出卖得最多的 {shown} 件</translation>
    </message>
    <message>
        <source>Items of competitors {day}</source>
        <translation>竞品 {day}</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论数</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>比 {day}</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>手工加一家</translation>
    </message>
    <message>
        <source>Bring a table with a row for each shop and day: shop name, day, and the scores under the names that the platform gives them. Or copy the text of a shop&apos;s page, or take a screenshot of it as buyers see it, on the phone too, and press Ctrl+V here. Or add a competitor by hand and type its scores.</source>
        <translation>拿一张表来，每家店每天一行：店铺名称、日期，各项分用平台上的叫法做表头。也可以复制店铺页上的文字，或者截一张买家看到的店铺页（手机上的也行），在这里按 Ctrl+V。还可以手工加一家竞店，再录入它的分。</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Who passed whom</source>
        <translation>谁超过谁</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Nobody has overtaken anybody in the last 12 weeks. It takes two snapshots of a competitor to see it.</source>
        <translation>近 12 周没有谁超过谁。一家竞店至少要有两次快照才看得出来。</translation>
    </message>
    <message>
        <source>{ahead} passed {behind}</source>
        <translation>{ahead} 超过了 {behind}</translation>
    </message>
    <message>
        <source>Which category of shops</source>
        <translation>只看哪个类目的店</translation>
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
        <translation>全部类目</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Type the scores of the competitors (F2)</source>
        <translation>手工录入竞店的分（F2）</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>grey when older than {days} days</source>
        <translation>超过 {days} 天的变灰</translation>
    </message>
    <message>
        <source>The chart holds {most} competitors besides mine.</source>
        <translation>图上除自家店外最多画 {most} 家竞店。</translation>
    </message>
    <message>
        <source>level with the best</source>
        <translation>与最高持平</translation>
    </message>
    <message>
        <source>{count} competitors have another score only ({scores}); its scale is another, so they are left out here.</source>
        <translation>{count} 家竞店只有其他评分（{scores}），分制不同，未列入本表。</translation>
    </message>
    <message>
        <source>{count} competitors on other platforms ({platforms}) are left out: their scores follow other rules.</source>
        <translation>{count} 家其他平台（{platforms}）的竞店未列入：评分规则不同。</translation>
    </message>
    <message>
        <source>Of competitors only the score that buyers see is known: {shown} stands for {low} to {high} points. It is compared with what buyers see of your score, never with points.</source>
        <translation>竞店只知道买家看到的分数：{shown} 对应 {low}–{high} 分。只与自家店铺在买家端显示的分数比较，不与原始分比较。</translation>
    </message>
    <message>
        <source>Peers&apos; average</source>
        <translation>同行平均</translation>
    </message>
    <message>
        <source>Excellent peers</source>
        <translation>同行优秀</translation>
    </message>
    <message>
        <source>Peers&apos; average, inferred (unverified)</source>
        <translation>同行平均（反推，未核实）</translation>
    </message>
    <message>
        <source>Figures that buyers see have few digits and are taken as rounded (unverified): where the gap may be rounding alone, shops are level.</source>
        <translation>买家看到的分数位数少，按四舍五入理解（未核实）：差距可能只是舍入造成的，记为持平。</translation>
    </message>
    <message>
        <source>Kinds of figures: {kinds}.</source>
        <translation>数据性质：{kinds}。</translation>
    </message>
    <message>
        <source>{dimension}: above {percent}% of the peers, as the platform says.</source>
        <translation>{dimension}：平台显示超过同行 {percent}%。</translation>
    </message>
    <message>
        <source>Sources ({first} to {last}): {files}.</source>
        <translation>来源（{first} 至 {last}）：{files}。</translation>
    </message>
    <message>
        <source>You are ahead of {shop} in {dimension} already.</source>
        <translation>{dimension}已领先 {shop}。</translation>
    </message>
    <message>
        <source>{shop} is at the top of the scale in {dimension}: you can draw level, not pass it.</source>
        <translation>{shop} 的{dimension}已是满分：只能追平，无法超过。</translation>
    </message>
    <message>
        <source>To pass {shop} in {dimension}: +{gap}, to {goal}.</source>
        <translation>要在{dimension}上超过 {shop}：还差 +{gap}，达到 {goal}。</translation>
    </message>
    <message>
        <source>How many orders or ratings that takes cannot be told.</source>
        <translation>需要多少笔订单或评价，无法算出。</translation>
    </message>
    <message>
        <source>More cases alone never bring it there.</source>
        <translation>单靠增加笔数无法达到。</translation>
    </message>
    <message>
        <source>That is about {count} {what} if nothing leaves the window.</source>
        <translation>约需 {count} 笔{what}（假设没有旧数据移出统计周期）。</translation>
    </message>
    <message>
        <source>That is about {count} {what}: at your pace {days} days if every case were one and none left the window.</source>
        <translation>约需 {count} 笔{what}；按现有速度约 {days} 天（假设每笔都是，且期间没有旧数据移出统计周期）。</translation>
    </message>
    <message>
        <source>With ratings coming in as they do now you are there about {day}.</source>
        <translation>照现在的评价走势，约在 {day} 达到。</translation>
    </message>
    <message>
        <source>{shop} is a competitor now. Fill in its scores, or paste them.</source>
        <translation>已把 {shop} 加为竞店。接着录入它的评分，或者粘贴。</translation>
    </message>
    <message>
        <source>&gt; {percent}%</source>
        <translation>超 {percent}%</translation>
    </message>
    <message>
        <source>Add shop</source>
        <translation>加一家店</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>After-sales cases</source>
        <translation>售后单</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>the score, its trend, the distance to each line</source>
        <translation>评分、趋势、离各门槛多远</translation>
    </message>
    <message>
        <source>volume by day, province and item</source>
        <translation>各天、各省、各商品的单量</translation>
    </message>
    <message>
        <source>what buyers complain of, and by when to answer</source>
        <translation>买家抱怨什么、何时前要回应</translation>
    </message>
    <message>
        <source>which courier is slow, and where</source>
        <translation>哪家快递慢、慢在哪里</translation>
    </message>
    <message>
        <source>why goods come back, and which cases are due</source>
        <translation>为什么退货、哪些售后快到时限</translation>
    </message>
    <message>
        <source>who answers how fast</source>
        <translation>各客服回复快慢</translation>
    </message>
    <message>
        <source>the gap to the shops next to you</source>
        <translation>与竞店的差距</translation>
    </message>
    <message>
        <source>the order export of Doudian</source>
        <translation>抖店的订单导出</translation>
    </message>
    <message>
        <source>the order export of Qianniu (ExportOrderList)</source>
        <translation>千牛的订单导出（ExportOrderList）</translation>
    </message>
    <message>
        <source>the review export of Doudian</source>
        <translation>抖店的评价导出</translation>
    </message>
    <message>
        <source>a table of reviews (time, stars, text)</source>
        <translation>评价表（时间、星级、内容）</translation>
    </message>
    <message>
        <source>the parcel sheet of your ERP or courier (pick-up and signing times)</source>
        <translation>ERP 或快递公司的包裹表（揽收、签收时间）</translation>
    </message>
    <message>
        <source>the after-sales export of Doudian</source>
        <translation>抖店的售后单导出</translation>
    </message>
    <message>
        <source>the refund export of Qianniu</source>
        <translation>千牛的退款单导出</translation>
    </message>
    <message>
        <source>the Feige agent report</source>
        <translation>飞鸽的客服表现表</translation>
    </message>
    <message>
        <source>a table of other shops with their scores</source>
        <translation>竞店评分表</translation>
    </message>
    <message>
        <source>a table of the score page&apos;s figures, kept by hand or pasted</source>
        <translation>评分页数字的表，手工记录或粘贴</translation>
    </message>
    <message>
        <source>A bar for each of {days} days from {day}, an open one where a day is missing</source>
        <translation>从 {day} 起 {days} 天，每天一条；空心的是缺数据的日子</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>accept “{title}”</source>
        <translation>采纳“{title}”</translation>
    </message>
    <message>
        <source>accept {count} tasks</source>
        <translation>采纳 {count} 项任务</translation>
    </message>
    <message>
        <source>dismiss “{title}”</source>
        <translation>忽略“{title}”</translation>
    </message>
    <message>
        <source>dismiss {count} tasks</source>
        <translation>忽略 {count} 项任务</translation>
    </message>
    <message>
        <source>postpone “{title}”</source>
        <translation>推迟“{title}”</translation>
    </message>
    <message>
        <source>postpone {count} tasks</source>
        <translation>推迟 {count} 项任务</translation>
    </message>
    <message>
        <source>done “{title}”</source>
        <translation>完成“{title}”</translation>
    </message>
    <message>
        <source>done {count} tasks</source>
        <translation>完成 {count} 项任务</translation>
    </message>
    <message>
        <source>reopen “{title}”</source>
        <translation>重新打开“{title}”</translation>
    </message>
    <message>
        <source>reopen {count} tasks</source>
        <translation>重新打开 {count} 项任务</translation>
    </message>
    <message>
        <source>a step of “{title}”</source>
        <translation>“{title}”的一步</translation>
    </message>
    <message>
        <source>edit “{title}”</source>
        <translation>修改“{title}”</translation>
    </message>
    <message>
        <source>edit {count} tasks</source>
        <translation>修改 {count} 项任务</translation>
    </message>
    <message>
        <source>delete “{title}”</source>
        <translation>删除“{title}”</translation>
    </message>
    <message>
        <source>delete {count} tasks</source>
        <translation>删除 {count} 项任务</translation>
    </message>
    <message>
        <source>add “{title}”</source>
        <translation>新建“{title}”</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>read a phrase again</source>
        <translation>启用一条短语</translation>
    </message>
    <message>
        <source>let a phrase rest</source>
        <translation>停用一条短语</translation>
    </message>
    <message>
        <source>offer “{words}” no more</source>
        <translation>不再建议“{words}”</translation>
    </message>
    <message>
        <source>take a correction back</source>
        <translation>收回一处更正</translation>
    </message>
    <message>
        <source>phrase “{words}”</source>
        <translation>短语“{words}”</translation>
    </message>
    <message>
        <source>category and note</source>
        <translation>类目和备注</translation>
    </message>
    <message>
        <source>columns of “{name}”</source>
        <translation>“{name}”的列</translation>
    </message>
    <message>
        <source>name of “{name}”</source>
        <translation>“{name}”的名称</translation>
    </message>
    <message>
        <source>forget “{name}”</source>
        <translation>忘记“{name}”</translation>
    </message>
    <message>
        <source>take in “{name}”</source>
        <translation>收进“{name}”</translation>
    </message>
    <message>
        <source>put a notice away</source>
        <translation>收起一条提醒</translation>
    </message>
    <message>
        <source>{aspect} of a review</source>
        <translation>一条评价的“{aspect}”</translation>
    </message>
    <message>
        <source>tone of a review</source>
        <translation>一条评价的语气</translation>
    </message>
    <message>
        <source>nature of a review</source>
        <translation>一条评价的性质</translation>
    </message>
    <message>
        <source>own days of use</source>
        <translation>自己定的使用天数</translation>
    </message>
    <message>
        <source>keep an own draft</source>
        <translation>保存自己的回复稿</translation>
    </message>
    <message>
        <source>delete an own draft</source>
        <translation>删除自己的回复稿</translation>
    </message>
    <message>
        <source>tag “{label}”</source>
        <translation>标签“{label}”</translation>
    </message>
    <message>
        <source>add event “{title}”</source>
        <translation>添加事件“{title}”</translation>
    </message>
    <message>
        <source>change event “{title}”</source>
        <translation>修改事件“{title}”</translation>
    </message>
    <message>
        <source>delete event “{title}”</source>
        <translation>删除事件“{title}”</translation>
    </message>
    <message>
        <source>part tags</source>
        <translation>拆开标签</translation>
    </message>
    <message>
        <source>meaning of “{reason}”</source>
        <translation>原因“{reason}”的含义</translation>
    </message>
    <message>
        <source>merge tag “{label}”</source>
        <translation>合并标签“{label}”</translation>
    </message>
    <message>
        <source>remove tag “{label}”</source>
        <translation>删除标签“{label}”</translation>
    </message>
    <message>
        <source>save view “{name}”</source>
        <translation>保存视图“{name}”</translation>
    </message>
    <message>
        <source>rename view “{name}”</source>
        <translation>重命名视图“{name}”</translation>
    </message>
    <message>
        <source>delete view “{name}”</source>
        <translation>删除视图“{name}”</translation>
    </message>
    <message>
        <source>weights and lines</source>
        <translation>自己填的评分规则</translation>
    </message>
    <message>
        <source>self-audit</source>
        <translation>店铺自查</translation>
    </message>
    <message>
        <source>scores of competitors</source>
        <translation>竞品评分</translation>
    </message>
    <message>
        <source>typed reviews</source>
        <translation>录入的评价</translation>
    </message>
    <message>
        <source>typed scores</source>
        <translation>手工填写的评分</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostic file</source>
        <translation>诊断文件</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>{name} is written. Send it to whoever helps you, if you like.</source>
        <translation>已写好 {name}。要不要发给帮您的人，由您决定。</translation>
    </message>
    <message>
        <source>The file helps to find a fault. It holds:</source>
        <translation>这个文件用来帮助查找故障，里面有：</translation>
    </message>
    <message>
        <source>• versions of the program, the system, Qt and SQLite</source>
        <translation>• 程序、系统、Qt 和 SQLite 的版本</translation>
    </message>
    <message>
        <source>• how many rows each table has, and the size of the data file</source>
        <translation>• 每张表有多少行，数据文件有多大</translation>
    </message>
    <message>
        <source>• settings that are a choice or a number</source>
        <translation>• 选项和数字类的设置</translation>
    </message>
    <message>
        <source>• the log: when and where in the program something went wrong, and what kind of fault</source>
        <translation>• 日志：什么时候、程序哪个位置出了什么类型的错</translation>
    </message>
    <message>
        <source>No names of shops, people or files, no texts, no numbers of orders. The program sends nothing: you decide who gets it.</source>
        <translation>里面没有店名、人名、文件名，没有任何评价文字，也没有订单号。程序不会发送它，给谁由您决定。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
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
        <translation>{when} {last}，{now} {value}：是不是有两位数字打反了？</translation>
    </message>
    <message>
        <source>{when} {last}, {now} {value}: down by {change}. Typed right?</source>
        <translation>{when} {last}，{now} {value}：跌了 {change}，确认没有打错？</translation>
    </message>
    <message>
        <source>{when} {last}, {now} {value}: up by {change}. Typed right?</source>
        <translation>{when} {last}，{now} {value}：涨了 {change}，确认没有打错？</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>this day</source>
        <translation>这天</translation>
    </message>
    <message>
        <source>the total {value} does not fit its dimensions, {low} to {high}. Typed right?</source>
        <translation>总分 {value} 与各维度（{low} 到 {high}）对不上，确认没有打错？</translation>
    </message>
    <message>
        <source>needs a number from {low} to {high}, such as {example}</source>
        <translation>请填 {low} 到 {high} 之间的数，如 {example}</translation>
    </message>
    <message>
        <source>needs a percentage from 0 to 100, such as 99.4%</source>
        <translation>请填 0 到 100 的百分数，如 99.4%</translation>
    </message>
    <message>
        <source>needs hours, such as 36.5</source>
        <translation>请填小时数，如 36.5</translation>
    </message>
    <message>
        <source>needs seconds, such as 28</source>
        <translation>请填秒数，如 28</translation>
    </message>
    <message>
        <source>needs a number, such as 12</source>
        <translation>请填数字，如 12</translation>
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
        <translation>您没写完的内容还在，打开相应的表单就能看到：{forms}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>answers to reviews</source>
        <translation>评价回复</translation>
    </message>
    <message>
        <source>notes of cases</source>
        <translation>工单备注</translation>
    </message>
    <message>
        <source>a typed review</source>
        <translation>手工录入的评价</translation>
    </message>
    <message>
        <source>pasted texts</source>
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>a new task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>other forms</source>
        <translation>其他表单</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Due sheet</source>
        <translation>临期单</translation>
    </message>
    <message>
        <source>Import newer files…</source>
        <translation>导入最新表格…</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>Bring the exports of orders and after-sales: what costs points if nobody acts today stands here then, with the hours that are left.</source>
        <translation>导入订单和售后表格后，今天不处理就会掉分的订单和售后单会列在这里，并标出剩余时间。</translation>
    </message>
    <message>
        <source>These data are older than a day: what was done since still stands here, what came since does not.</source>
        <translation>数据已超过一天：之后处理完的仍列在这里，之后新来的没有列出。</translation>
    </message>
    <message>
        <source>Nothing waits: no order and no case has an open deadline.</source>
        <translation>没有待处理的：没有订单或售后单临近时限。</translation>
    </message>
    <message>
        <source>{count} missed</source>
        <translation>已超时 {count}</translation>
    </message>
    <message>
        <source>{count} within 4 h</source>
        <translation>4 小时内 {count}</translation>
    </message>
    <message>
        <source>{count} later today</source>
        <translation>今天内 {count}</translation>
    </message>
    <message>
        <source>{count} after today</source>
        <translation>今天以后 {count}</translation>
    </message>
    <message>
        <source>Data as of {moment}</source>
        <translation>数据截至 {moment}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Order or case</source>
        <translation>订单/售后编号</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
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
        <translation>超时 {time}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小时</translation>
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
        <translation>已超时</translation>
    </message>
    <message>
        <source>Within 4 h</source>
        <translation>4 小时内</translation>
    </message>
    <message>
        <source>By tonight</source>
        <translation>今天之内</translation>
    </message>
    <message>
        <source>After today</source>
        <translation>今天以后</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>一张单</translation>
    </message>
    <message>
        <source>By courier</source>
        <translation>按快递公司</translation>
    </message>
    <message>
        <source>By warehouse</source>
        <translation>按仓库</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>按客服</translation>
    </message>
    <message>
        <source>Who gets a list of their own when the sheet is printed or exported</source>
        <translation>打印或导出时，按谁各出一张单</translation>
    </message>
    <message>
        <source>Order, item</source>
        <translation>订单号、商品</translation>
    </message>
    <message>
        <source>Search the due sheet</source>
        <translation>搜索临期单</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>全部类型</translation>
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
        <translation>临期单 · {count}</translation>
    </message>
    <message>
        <source>These data are older than a day. Import newer exports before you rely on it.</source>
        <translation>数据已超过一天，请先导入最新表格再照着做。</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>没有待处理的。</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有符合条件的。</translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown; paper and files hold all of them.</source>
        <translation>这里只显示前 {shown} 条，共 {count} 条；打印和导出包含全部。</translation>
    </message>
    <message>
        <source>{rule} (unverified)</source>
        <translation>{rule}（未核实）</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}，第 {row} 行</translation>
    </message>
    <message>
        <source>Copied: {count} rows</source>
        <translation>已复制 {count} 行</translation>
    </message>
    <message>
        <source>next: {order} ({what}) in {time}</source>
        <translation>最近一单：{order}（{what}），剩余 {time}</translation>
    </message>
    <message>
        <source>Open the due sheet in the checklist</source>
        <translation>在改进清单里打开临期单</translation>
    </message>
    <message>
        <source>Data as of {until}; hours counted from {now}; {count} due, {missed} of them missed</source>
        <translation>数据截至 {until}；剩余时间从 {now} 算起；共 {count} 条，已逾期 {missed} 条</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有临期的单。</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Under 4 hours</source>
        <translation>4 小时内</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>今天内</translation>
    </message>
    <message>
        <source>hours counted from {time}</source>
        <translation>剩余时间从 {time} 算起</translation>
    </message>
    <message>
        <source>Courier not named</source>
        <translation>未写快递公司</translation>
    </message>
    <message>
        <source>Warehouse not named</source>
        <translation>未写仓库</translation>
    </message>
    <message>
        <source>Agent not named</source>
        <translation>未写客服</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Hours left</source>
        <translation>剩余(时)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What a miss costs</source>
        <translation>逾期的代价</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>A refund is asked for: answer it before you dispatch</source>
        <translation>买家在申请退款，先处理退款再发货</translation>
    </message>
    <message>
        <source>To dispatch</source>
        <translation>待发货</translation>
    </message>
    <message>
        <source>Not picked up</source>
        <translation>未揽收</translation>
    </message>
    <message>
        <source>Refund only</source>
        <translation>仅退款</translation>
    </message>
    <message>
        <source>Return and refund</source>
        <translation>退货退款</translation>
    </message>
    <message>
        <source>Returned goods to confirm</source>
        <translation>退货待确认收货</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>补寄</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>With the platform</source>
        <translation>平台介入</translation>
    </message>
    <message>
        <source>After-sales case</source>
        <translation>售后单</translation>
    </message>
    <message>
        <source>Promised dispatch time in the order file</source>
        <translation>订单文件里的承诺发货时间</translation>
    </message>
    <message>
        <source>Deadline in the after-sales file</source>
        <translation>售后文件里的截止时间</translation>
    </message>
    <message>
        <source>{item} and {count} more</source>
        <translation>{item} 等，另有 {count} 件</translation>
    </message>
    <message>
        <source>{words} (unverified)</source>
        <translation>{words}（未核实）</translation>
    </message>
    <message>
        <source>No orders and no after-sales were imported yet. Bring the order and after-sales exports of Qianniu or Doudian.</source>
        <translation>还没有导入订单和售后。请导入千牛或抖店导出的订单和售后单。</translation>
    </message>
    <message>
        <source>No orders and no after-sales were imported yet. Bring {orders} and {cases}.</source>
        <translation>还没有导入订单和售后。请导入{orders}和{cases}。</translation>
    </message>
    <message>
        <source>{shop}: no orders, so nothing tells what waits for dispatch. Bring {file}.</source>
        <translation>{shop}：没有订单，看不到哪些待发货。请导入{file}。</translation>
    </message>
    <message>
        <source>{shop}: no after-sales, so open cases are not here. Bring {file}.</source>
        <translation>{shop}：没有售后单，看不到待处理的售后。请导入{file}。</translation>
    </message>
    <message>
        <source>{shop}: no parcels, so nothing tells what was not picked up. Bring {file}.</source>
        <translation>{shop}：没有包裹表，看不到哪些未揽收。请导入{file}。</translation>
    </message>
    <message>
        <source>{shop}: {kind} end on {time}; what was done since then still stands here.</source>
        <translation>{shop}：{kind}只到 {time}，之后已处理的仍会列在这里。</translation>
    </message>
    <message>
        <source>{platform}: no time limits are known; only deadlines in the files count.</source>
        <translation>{platform}：没有已知的时限规则，只看文件里写的截止时间。</translation>
    </message>
    <message>
        <source>{kind}: {count} without a deadline, in no file and by no known rule: {numbers}</source>
        <translation>{kind}：{count} 条没有截止时间（文件没写，也没有已知规则）：{numbers}</translation>
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
        <translation>导出文件没写每单由哪位客服负责，按客服分只有一张。</translation>
    </message>
    <message>
        <source>Demo shops are left out beside your own: {shops}.</source>
        <translation>有自己的店铺时，不列演示店铺：{shops}。</translation>
    </message>
    <message>
        <source>{count} due. Data as of {until}, {counted}</source>
        <translation>{count} 条。数据截至 {until}，{counted}</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>订单 {number}</translation>
    </message>
    <message>
        <source>Missed more than {days} days ago and not listed: {count}.</source>
        <translation>逾期超过 {days} 天、不再列出的：{count} 条。</translation>
    </message>
    <message>
        <source>Cases in a state that is not known ({words}), shown as waiting: {count}.</source>
        <translation>状态不认识（{words}）、按待处理列出的售后：{count} 单。</translation>
    </message>
    <message>
        <source>Orders in a state that is not known, shown as waiting: {count}.</source>
        <translation>状态不认识、按待发货列出的订单：{count} 单。</translation>
    </message>
    <message>
        <source>Orders from files that say of none how it stands, not listed: {count}.</source>
        <translation>所在文件没有订单状态、没有列出的订单：{count} 单。</translation>
    </message>
    <message>
        <source>Refunds of orders that no file knows, counted as not sent (the shorter time): {count}.</source>
        <translation>找不到订单、不知是否已发货的退款，按未发货（时限较短）算：{count} 单。</translation>
    </message>
    <message>
        <source>Parcels from files that tell no pick-ups, not listed: {count}.</source>
        <translation>所在文件没有揽收时间、没有列出的包裹：{count} 个。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>List of</source>
        <translation>谁的清单</translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>Too few days to tell (before or after)</source>
        <translation>样本不足（前后天数不够）</translation>
    </message>
    <message>
        <source>{score} {before} → {after}: better by {size} ({low} to {high})</source>
        <translation>{score} {before} → {after}：变好 {size}（{low}–{high}）</translation>
    </message>
    <message>
        <source>{score} {before} → {after}: worse by {size} ({low} to {high})</source>
        <translation>{score} {before} → {after}：变差 {size}（{low}–{high}）</translation>
    </message>
    <message>
        <source>{score} {before} → {after}: no more than its usual ups and downs</source>
        <translation>{score} {before} → {after}：在平时波动范围内，看不出效果</translation>
    </message>
    <message>
        <source>compared with {what}</source>
        <translation>对照：{what}</translation>
    </message>
    <message>
        <source>so far {share} of the counted days lie after it</source>
        <translation>统计周期内目前有 {share} 的天数在事件之后</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>All metrics</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>A block from Excel or WPS can be pasted (Ctrl+V); its dates and titles say where it belongs</source>
        <translation>可从 Excel、WPS 整块粘贴（Ctrl+V）；有日期和表头就按它们填</translation>
    </message>
    <message>
        <source>Last {count} days</source>
        <translation>最近 {count} 天</translation>
    </message>
    <message>
        <source>{count} values pasted</source>
        <translation>已填入 {count} 个数</translation>
    </message>
    <message>
        <source>titles that are no metric of this score: {names}</source>
        <translation>不是这个评分的指标：{names}</translation>
    </message>
    <message>
        <source>{count} cells left out: beyond the table, or days ahead</source>
        <translation>{count} 格没有填：超出表格，或日期在今天之后</translation>
    </message>
    <message>
        <source>Today&apos;s scores</source>
        <translation>今日评分</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Past days</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save 1 score</source>
        <translation>保存 1 个分数</translation>
    </message>
    <message>
        <source>Save {count} scores</source>
        <translation>保存 {count} 个分数</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Esc once more drops what was typed.</source>
        <translation>还没有保存。再按一次 Esc，放弃已填的内容。</translation>
    </message>
    <message>
        <source>To look at first: {count}. Enter again on a cell says that it is right.</source>
        <translation>先核对 {count} 处。没有打错的，在那一格再按一次 Enter。</translation>
    </message>
    <message>
        <source>Tab or Enter: next cell · Ctrl+Enter: save · Esc: cancel</source>
        <translation>Tab 或 Enter：下一格 · Ctrl+Enter：保存 · Esc：取消</translation>
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
        <translation>还没有</translation>
    </message>
    <message>
        <source>none yet, in grey: yesterday</source>
        <translation>还没有 · 灰字是昨天的</translation>
    </message>
    <message>
        <source>none yet, in grey: {day}</source>
        <translation>还没有 · 灰字是 {day} 的</translation>
    </message>
    <message>
        <source>No score rules are known yet for: {shops}</source>
        <translation>暂无评分规则，不在表里：{shops}</translation>
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
        <translation>补录</translation>
    </message>
    <message>
        <source>One shop, a row for each day; empty cells store nothing</source>
        <translation>一家店，每天一行；空着的格子不保存</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>That did not work</source>
        <translation>没有做成</translation>
    </message>
    <message>
        <source>Something in the program went wrong. Your data are as they were. The details help to mend it.</source>
        <translation>程序出了错，数据没有变动。详情有助于修复。</translation>
    </message>
    <message>
        <source>A fault in the program</source>
        <translation>程序出错</translation>
    </message>
    <message>
        <source>Something in the program went wrong ({kind}). Your data are as they were.</source>
        <translation>程序出了错（{kind}），数据没有变动。</translation>
    </message>
    <message>
        <source>The demo file {file} could not be read ({reason}). Please install the program again.</source>
        <translation>示例文件 {file} 读取失败（{reason}）。请重新安装程序。</translation>
    </message>
    <message>
        <source>Something in the program went wrong (unknown fields). Nothing was written.</source>
        <translation>程序出了错（未知字段），没有写入任何数据。</translation>
    </message>
    <message>
        <source>Something in the program went wrong (missing rows). Nothing was written.</source>
        <translation>程序出了错（缺少行），没有写入任何数据。</translation>
    </message>
    <message>
        <source>Something in the program went wrong (no id). Nothing was written.</source>
        <translation>程序出了错（缺少编号），没有写入任何数据。</translation>
    </message>
    <message>
        <source>The data file lacks its key. Please restore a backup.</source>
        <translation>数据文件缺少密钥。请恢复一份备份。</translation>
    </message>
    <message>
        <source>There is no file {name}. Was it moved or renamed?</source>
        <translation>找不到文件 {name}，可能已被移动或改名。</translation>
    </message>
    <message>
        <source>{name} cannot be read. Close it in Excel or WPS, or copy it to another folder, and try again.</source>
        <translation>无法读取 {name}。先在 Excel 或 WPS 里关掉它，或复制到别的文件夹再试。</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB. Please export a shorter period.</source>
        <translation>{name} 超过 {limit} MB。请缩短时间范围重新导出。</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than an export holds and was not opened.</source>
        <translation>{name} 解压后远大于正常的导出文件，没有打开。</translation>
    </message>
    <message>
        <source>{name} is empty. Please export it again.</source>
        <translation>{name} 是空的。请重新导出。</translation>
    </message>
    <message>
        <source>{name} is damaged or not a table. Open it in Excel or WPS, save it as .xlsx and try again.</source>
        <translation>{name} 已损坏，或不是表格。用 Excel 或 WPS 打开，另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>{name} is not a table. Excel, CSV and ZIP files can be imported.</source>
        <translation>{name} 不是表格。可以导入 Excel、CSV 和 ZIP 文件。</translation>
    </message>
    <message>
        <source>{name} holds names that lead out of its folder and was not opened.</source>
        <translation>{name} 里有指向其他文件夹的路径，没有打开。</translation>
    </message>
    <message>
        <source>{name} has a heading but no rows below it. Choose a period with data and export again.</source>
        <translation>{name} 只有表头，没有数据行。选一个有数据的时间段重新导出。</translation>
    </message>
    <message>
        <source>{name} cannot be written. Is the folder read-only or the disk full?</source>
        <translation>无法写入 {name}，可能是文件夹只读或磁盘已满。</translation>
    </message>
    <message>
        <source>The headings of {name} are not known yet. Say once which column is what.</source>
        <translation>还不认识 {name} 的表头。指明一次每列是什么即可。</translation>
    </message>
    <message>
        <source>The headings fit more than one kind of table ({layouts}). Please choose.</source>
        <translation>表头符合不止一种表格（{layouts}）。请选择一种。</translation>
    </message>
    <message>
        <source>The layout file {file} is not valid: {detail}</source>
        <translation>表格格式文件 {file} 无效：{detail}</translation>
    </message>
    <message>
        <source>The file does not say which shop it belongs to. Please name the shop.</source>
        <translation>文件里没有写是哪家店铺。请指明店铺。</translation>
    </message>
    <message>
        <source>The file does not say which platform it belongs to. Please choose the platform.</source>
        <translation>文件里没有写是哪个平台。请选择平台。</translation>
    </message>
    <message>
        <source>These columns mean different things on different platforms ({columns}). Please choose the platform.</source>
        <translation>这些列在不同平台含义不同（{columns}）。请选择平台。</translation>
    </message>
    <message>
        <source>The table has no day. Please say which day its figures are of.</source>
        <translation>表里没有日期。请指明是哪一天的数据。</translation>
    </message>
    <message>
        <source>“{value}” is not a day. Write it like 2026-11-20.</source>
        <translation>“{value}”不是日期。写法如 2026-11-20。</translation>
    </message>
    <message>
        <source>The mapping of columns is not valid: {detail}</source>
        <translation>表头匹配无效：{detail}</translation>
    </message>
    <message>
        <source>There is no import {id}.</source>
        <translation>没有编号为 {id} 的导入批次。</translation>
    </message>
    <message>
        <source>Import {id} is undone already.</source>
        <translation>导入批次 {id} 已经撤销。</translation>
    </message>
    <message>
        <source>A later import, {later} (no. {id}), has changed rows of this one. Undo that one first.</source>
        <translation>后来的导入 {later}（编号 {id}）更新了这一批的行。请先撤销那一批。</translation>
    </message>
    <message>
        <source>There is no shop “{shop}” in the store.</source>
        <translation>数据文件里没有店铺“{shop}”。</translation>
    </message>
    <message>
        <source>There is no task {id}. It may have been removed.</source>
        <translation>没有任务 {id}，可能已被删除。</translation>
    </message>
    <message>
        <source>A task needs a title. Write what is to be done.</source>
        <translation>任务要有标题。写明要做什么。</translation>
    </message>
    <message>
        <source>The data file {name} is open in another window of the program. Close that one first.</source>
        <translation>数据文件 {name} 已在本程序的另一个窗口打开。请先关掉那个窗口。</translation>
    </message>
    <message>
        <source>The data file {name} was made by a newer version. Please update the program; the file is left as it is.</source>
        <translation>数据文件 {name} 由更新的版本创建。请升级程序；文件没有改动。</translation>
    </message>
    <message>
        <source>{name} is not a data file of this program.</source>
        <translation>{name} 不是本程序的数据文件。</translation>
    </message>
    <message>
        <source>The data file {name} is damaged. Restore the newest backup; the damaged file is kept.</source>
        <translation>数据文件 {name} 已损坏。请恢复最新的备份；损坏的文件会保留。</translation>
    </message>
    <message>
        <source>The data file {name} cannot be written. Is the disk full or the folder read-only?</source>
        <translation>无法写入数据文件 {name}，可能是磁盘已满或文件夹只读。</translation>
    </message>
    <message>
        <source>{name} is the data file itself. Choose another name for the backup.</source>
        <translation>{name} 就是数据文件本身。备份请另取一个名字。</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {path}. Is the disk full or the folder read-only?</source>
        <translation>设置无法保存到 {path}，可能是磁盘已满或文件夹只读。</translation>
    </message>
    <message>
        <source>The program does not write {suffix} files. Choose one of {known}.</source>
        <translation>不支持写入 {suffix} 文件。可选：{known}。</translation>
    </message>
    <message>
        <source>{path} cannot be written. Close it in other programs, or choose another folder.</source>
        <translation>无法写入 {path}。先在其他程序里关掉它，或换一个文件夹。</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check the printer, or save a PDF instead.</source>
        <translation>打印机没有接收。检查打印机，或改存 PDF。</translation>
    </message>
    <message>
        <source>The score rules in {file} are not valid: {detail}</source>
        <translation>{file} 里的评分规则无效：{detail}</translation>
    </message>
    <message>
        <source>The tasks in {file} are not valid: {detail}</source>
        <translation>{file} 里的任务无效：{detail}</translation>
    </message>
    <message>
        <source>The words in {file} are not valid: {problem} ({word})</source>
        <translation>{file} 里的词语无效：{problem}（{word}）</translation>
    </message>
    <message>
        <source>{name} has no column “{column}”.</source>
        <translation>{name} 里没有“{column}”这一列。</translation>
    </message>
    <message>
        <source>There is no score {profile}. The program knows {known}.</source>
        <translation>没有评分“{profile}”。可选：{known}。</translation>
    </message>
    <message>
        <source>{name} is recognised ({kind}), but the program uses none of its figures. Nothing needs to be done with it.</source>
        <translation>已认出 {name}（{kind}），但程序用不到里面的数据，不需要导入。</translation>
    </message>
    <message>
        <source>None of the {count} rows can be read, so nothing can be imported. Look at the reasons; then match the columns or export the file again.</source>
        <translation>{count} 行数据都无法读取，没有可导入的内容。请先看下方原因，再重新匹配表头，或从平台重新导出。</translation>
    </message>
    <message>
        <source>There is no file in the folder {name} that could be an export: Excel, CSV, text, HTML or ZIP.</source>
        <translation>文件夹 {name} 里没有能导入的文件（Excel、CSV、文本、HTML、ZIP）。</translation>
    </message>
    <message>
        <source>{name} is only a shortcut. Drag the file that it leads to.</source>
        <translation>{name} 只是一个快捷方式。请拖它指向的那个文件。</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Enter it, or save the file without one.</source>
        <translation>{name} 有密码保护。请输入密码，或另存为不带密码的文件。</translation>
    </message>
    <message>
        <source>That is not the password of {name}. Mind upper and lower case.</source>
        <translation>{name} 的密码不对。请注意大小写。</translation>
    </message>
    <message>
        <source>{name} is locked in a way that cannot be opened here. Unpack it with its password and bring the files.</source>
        <translation>{name} 的加密方式这里打不开。请先用密码解压，再把里面的文件拖进来。</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} cells. Please export a shorter period.</source>
        <translation>{name} 的单元格超过 {limit} 个。请缩短时间范围，分几次导出。</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} files. Please import a part of them at a time.</source>
        <translation>{name} 里的文件超过 {limit} 个。请分几次导入。</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} tables. Please import a part of them at a time.</source>
        <translation>{name} 里的表格超过 {limit} 个。请分几次导入。</translation>
    </message>
    <message>
        <source>Another program holds the data file {name}, or its folder cannot be locked (a network drive?). Close programs that use it, or keep it in a folder of this computer, and try again.</source>
        <translation>数据文件 {name} 正被其他程序占用，或所在文件夹不支持加锁（可能是网络盘）。请关闭正在使用它的程序，或把它放到本机文件夹里，再试一次。</translation>
    </message>
    <message>
        <source>No table “{name}” is remembered. It may have been forgotten or renamed.</source>
        <translation>没有记住名为“{name}”的表格，可能已经删除或改名。</translation>
    </message>
    <message>
        <source>Several remembered tables are called “{name}”. Give one of the marks {marks} instead.</source>
        <translation>有几张记住的表格都叫“{name}”，请改用标识 {marks} 中的一个。</translation>
    </message>
    <message>
        <source>A remembered table needs a name.</source>
        <translation>请给记住的表格起个名称。</translation>
    </message>
    <message>
        <source>{name} does not say which titles its table has, so it cannot be remembered. Export it again after the table has been imported once.</source>
        <translation>{name} 没有写明表格有哪些列名，无法记住。请先导入一次这种表格，再重新导出。</translation>
    </message>
    <message>
        <source>A table with the same titles is remembered as “{name}”. To put the new one in its place, add --replace.</source>
        <translation>同样的表头已经记住，名称是“{name}”。要替换请加上 --replace。</translation>
    </message>
    <message>
        <source>{name} is damaged or no picture. Take the screenshot again as PNG, JPG or WebP.</source>
        <translation>{name} 已损坏或不是图片。请重新截图，存成 PNG、JPG 或 WebP。</translation>
    </message>
    <message>
        <source>{name} is {width} × {height} pixels, more than a screenshot has. Please cut out the part with the scores.</source>
        <translation>{name} 有 {width} × {height} 像素，比截图大得多。请只截取有评分的部分。</translation>
    </message>
    <message>
        <source>{name} is only {width} × {height} pixels; no score can be read in it.</source>
        <translation>{name} 只有 {width} × {height} 像素，读不出评分。</translation>
    </message>
    <message>
        <source>No score page was found in {name}. Take a screenshot in which the names of the scores and their figures can be seen, or type the scores in by hand.</source>
        <translation>{name} 里没有找到评分页。请截取能看到评分名称和数字的部分，或者手工填写。</translation>
    </message>
    <message>
        <source>{count} values of {name} want a look before they are stored.</source>
        <translation>{name} 有 {count} 个数值要先核对才能保存。</translation>
    </message>
    <message>
        <source>Every value of {name} was left out, so there is nothing to store.</source>
        <translation>{name} 的数值全部不要，没有可保存的内容。</translation>
    </message>
    <message>
        <source>The reading of pictures stopped unexpectedly, perhaps for want of memory. Please try again, or paste the text of the page.</source>
        <translation>识别图片的进程意外停止，可能是内存不足。请再试一次，或粘贴页面文字。</translation>
    </message>
    <message>
        <source>Weights that belong together must add up to 100 %, these give {sum} %. Fill in all of them, or none.</source>
        <translation>同一组权重相加要等于 100%，现在是 {sum}%。请填齐，或者全部留空。</translation>
    </message>
    <message>
        <source>{name}: the score cannot be {value}. Copy the level from the seller&apos;s page.</source>
        <translation>{name}：评分不可能是 {value}。请照商家后台显示的数值填写。</translation>
    </message>
    <message>
        <source>The scores of {shop} have no dimension “{dimension}”. Please name one by its label, such as 物流速度, or say total.</source>
        <translation>{shop}的评分里没有维度“{dimension}”。请写维度的名称，例如 物流速度，或写 total（总分）。</translation>
    </message>
    <message>
        <source>There is no such score of {shop}. Import a score page, or choose another score.</source>
        <translation>{shop}没有这项评分。请导入评分页，或换一项评分。</translation>
    </message>
    <message>
        <source>{goal} is no value of this score: it goes from {low} to {high}.</source>
        <translation>{goal} 不在这项评分的范围内：{low} 到 {high}。</translation>
    </message>
    <message>
        <source>No value of {score} is known yet. Import a score page or the table of its days first.</source>
        <translation>还没有{score}的数据。请先导入评分页截图或每日评分表。</translation>
    </message>
    <message>
        <source>There are no score rules of your own for {profile}.</source>
        <translation>没有 {profile} 的自备评分规则。</translation>
    </message>
    <message>
        <source>{file} was not taken, because it is no valid file of score rules: {detail}</source>
        <translation>没有采用 {file}：它不是有效的评分规则文件：{detail}</translation>
    </message>
    <message>
        <source>Your own score rules in {file} are not valid: {detail}. Put the file right, or go back to the rules that the program brings.</source>
        <translation>自备的评分规则 {file} 有误：{detail}。请改正这个文件，或恢复程序自带的规则。</translation>
    </message>
    <message>
        <source>The score rules in {file} lack metrics that the program&apos;s own rules have ({metrics}); stored values would lose their meaning. Keep these metrics in the earlier versions.</source>
        <translation>评分规则 {file} 缺少程序自带规则里的指标（{metrics}），已保存的数值会失去含义。请在较早的版本里保留这些指标。</translation>
    </message>
    <message>
        <source>The score rules in {file} give metrics another unit or direction ({metrics}); stored values would be wrong. Give the new figure an id of its own.</source>
        <translation>评分规则 {file} 改了指标的单位或方向（{metrics}），已保存的数值会出错。请给新指标另起一个 id。</translation>
    </message>
    <message>
        <source>The score rules in {file} leave out platforms that the program&apos;s own rules have: {platforms}.</source>
        <translation>评分规则 {file} 少了程序自带规则里的平台：{platforms}。</translation>
    </message>
    <message>
        <source>The score rules in {file} have {found} versions, the program&apos;s own ones {shipped}. Keep the earlier versions and put the new one below them.</source>
        <translation>评分规则 {file} 有 {found} 个版本，程序自带的有 {shipped} 个。请保留较早的版本，把新版本加在后面。</translation>
    </message>
    <message>
        <source>No question has an answer yet. Answer at least one.</source>
        <translation>还没有回答任何问题，请至少回答一个。</translation>
    </message>
    <message>
        <source>The questions in {file} are not valid: {detail}</source>
        <translation>问卷 {file} 有误：{detail}</translation>
    </message>
    <message>
        <source>Several shops are called “{shop}”. Please name the platform, too.</source>
        <translation>有多家店铺叫“{shop}”，请同时指定平台。</translation>
    </message>
    <message>
        <source>There is no value of {score} on {day} or before, and no ratings to count it from. Please import the scores of that time or choose a later day.</source>
        <translation>{day} 及之前没有{score}的数据，也没有可用来计算的评价。请导入当时的评分，或选更晚的日期。</translation>
    </message>
    <message>
        <source>An event needs a title. Write what happened.</source>
        <translation>事件要有标题。写一下发生了什么。</translation>
    </message>
    <message>
        <source>There is no such event any more. It may have been deleted.</source>
        <translation>这个事件已经不在了，可能已被删除。</translation>
    </message>
    <message>
        <source>The shop has no score {target} that the event could have moved.</source>
        <translation>这家店没有评分“{target}”，无法看事件的效果。</translation>
    </message>
    <message>
        <source>{reason} That is too little for a forecast of {score}.</source>
        <translation>{reason}目前还不够预测{score}。</translation>
    </message>
    <message>
        <source>A task has 1 to {most} steps, this one has {count}.</source>
        <translation>一个任务要有 1 到 {most} 个步骤，现在是 {count} 个。</translation>
    </message>
    <message>
        <source>It names what this program does not know: {names}.</source>
        <translation>里面有本程序不认识的内容：{names}。</translation>
    </message>
    <message>
        <source>“{text}” is too long for its place on paper, where {wide} Chinese characters or {narrow} letters fit.</source>
        <translation>“{text}”太长，纸上放不下：最多 {wide} 个汉字或 {narrow} 个字母。</translation>
    </message>
    <message>
        <source>“{text}”: good reviews in return for a benefit, pressing for changed ratings and faked orders are forbidden by the platforms and by law, so the program does not keep this. Ask for honest reviews instead.</source>
        <translation>“{text}”：以好处换好评、要求改评删评、刷单补单，平台规则和法律都禁止，所以不能保存。可以改成邀请买家如实评价。</translation>
    </message>
    <message>
        <source>It changes a task that this program does not bring.</source>
        <translation>它改写的任务在本程序里没有。</translation>
    </message>
    <message>
        <source>“{title}” stands on a shop&apos;s checklist, which needs its words. Hide it instead.</source>
        <translation>“{title}”还在店铺的改进清单里，删了清单就没有文字。请改用“隐藏”。</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>清单要有名称。</translation>
    </message>
    <message>
        <source>There is no list {id} of your own. It may have been removed.</source>
        <translation>没有自建清单 {id}，可能已被删除。</translation>
    </message>
    <message>
        <source>There is nothing of your own yet that could be exported.</source>
        <translation>还没有自建或改过的内容，没有可导出的。</translation>
    </message>
    <message>
        <source>{file} is not a file of tasks and lists that this program wrote, or it is damaged. Export it again.</source>
        <translation>{file} 不是本程序导出的任务清单文件，或已损坏。请重新导出。</translation>
    </message>
    <message>
        <source>{file} comes from a newer version of the program. Update the program first.</source>
        <translation>{file} 来自更新版本的程序，请先更新本程序。</translation>
    </message>
    <message>
        <source>{file} cannot be taken in; something in it is not as it should be ({detail}). Nothing was changed.</source>
        <translation>{file} 无法导入，内容有误（{detail}）。没有做任何改动。</translation>
    </message>
    <message>
        <source>The program does not understand how the task is to recur: {rule}. Choose one of the ways that it offers.</source>
        <translation>无法识别任务的重复规则：{rule}。请从程序提供的选项中选择。</translation>
    </message>
    <message>
        <source>This cannot be undone any more: the task was changed since. Change it by hand.</source>
        <translation>无法撤销：该任务之后又有改动。请手动修改。</translation>
    </message>
    <message>
        <source>“{sheet}” stands on no printed list that is kept here. Look at the code on the page, or choose the list from those that were printed last.</source>
        <translation>这里保存的清单里没有“{sheet}”。请看纸上的清单号，或从最近打印的清单里选。</translation>
    </message>
    <message>
        <source>{name} is no checklist of this program. Choose the file that was exported from the checklist and filled in.</source>
        <translation>{name} 不是本程序的改进清单。请选择从改进清单导出并填好的文件。</translation>
    </message>
    <message>
        <source>The list in {name} ({sheet}) was exported from another data file, perhaps on another computer. Fill it in there; nothing was changed here.</source>
        <translation>{name} 里的清单（{sheet}）是从另一份数据文件导出的，可能在别的电脑上。请在那台电脑上回填；这里没有任何改动。</translation>
    </message>
    <message>
        <source>{name} has no line of the list {sheet} left. Fill in the file as it was exported, with its column of numbers.</source>
        <translation>{name} 里已经没有清单 {sheet} 的任何一行。请用导出的原文件填写，保留“编号”一列。</translation>
    </message>
    <message>
        <source>{name} holds more than one checklist. Unpack it and bring them one by one.</source>
        <translation>{name} 里有不止一份清单。请解压后逐份导入。</translation>
    </message>
    <message>
        <source>{name} is a checklist, not an export of a platform. Fill it back in (on the command line: fill-back) instead of importing it.</source>
        <translation>{name} 是改进清单，不是平台导出的表格。请用“回填”（命令行：fill-back），不用导入。</translation>
    </message>
    <message>
        <source>There is no list {id}. The program knows {known}.</source>
        <translation>没有清单“{id}”。现有清单：{known}。</translation>
    </message>
    <message>
        <source>The time limits in {file} are not valid: {detail}</source>
        <translation>{file} 里的时限规则无效：{detail}</translation>
    </message>
    <message>
        <source>A competitor needs a name.</source>
        <translation>请填写竞店名称。</translation>
    </message>
    <message>
        <source>There is a shop “{name}” on this platform already.</source>
        <translation>这个平台上已经有店铺“{name}”。</translation>
    </message>
    <message>
        <source>This is a shop of your own. Only competitors are removed here.</source>
        <translation>这是自家店铺，这里只能移除竞店。</translation>
    </message>
    <message>
        <source>There is no own shop yet that a report could be of. Import a file first.</source>
        <translation>还没有自家店铺，没法出报告。请先导入文件。</translation>
    </message>
    <message>
        <source>There are no data of {shop} from {first} to {last}. Import scores, orders or reviews of these days, or choose another period.</source>
        <translation>{shop}在 {first} 至 {last} 没有数据。请导入这些天的评分、订单或评价，或换一个周期。</translation>
    </message>
    <message>
        <source>{shop} has no value of this score yet, so nobody can say what it takes. Import or type it first.</source>
        <translation>{shop} 还没有这项评分，算不出还差多少。请先导入或填写。</translation>
    </message>
    <message>
        <source>There is no snapshot of the item {item} any more. Its import may have been undone.</source>
        <translation>已没有商品 {item} 的记录，可能对应的导入已撤销。</translation>
    </message>
    <message>
        <source>There is no part {name}. The parts are: {known}.</source>
        <translation>模板里没有 {name} 这个内容。可用的有：{known}。</translation>
    </message>
    <message>
        <source>The platforms and the law forbid what this asks for ({sentence}).</source>
        <translation>平台规则和法律禁止这样做（{sentence}）。</translation>
    </message>
    <message>
        <source>A tag needs a label.</source>
        <translation>标签需要一个名称。</translation>
    </message>
    <message>
        <source>There is a tag “{label}” already. Choose another label, or merge the two.</source>
        <translation>已有标签“{label}”。请换一个名称，或把两个标签合并。</translation>
    </message>
    <message>
        <source>“{word}” cannot be looked for. Words have two to fourteen characters.</source>
        <translation>“{word}”不能用来识别。请使用 2 到 14 个字的词。</translation>
    </message>
    <message>
        <source>“{label}” cannot stand there. Choose a tag that is not below it.</source>
        <translation>“{label}”不能放在那里。请选择不在它下级的标签。</translation>
    </message>
    <message>
        <source>“{label}” cannot be merged into “{into}”. Choose a tag that is not below it.</source>
        <translation>“{label}”不能合并到“{into}”。请选择不在它下级的标签。</translation>
    </message>
    <message>
        <source>Tags of the program cannot be removed. They can be merged or not offered.</source>
        <translation>程序自带的标签不能删除，可以合并或设为不再使用。</translation>
    </message>
    <message>
        <source>The reply drafts in {file} cannot be read ({detail}). Please install the program again.</source>
        <translation>{file} 里的回复草稿读不了（{detail}）。请重新安装程序。</translation>
    </message>
    <message>
        <source>The rules of invitations in {file} cannot be read ({detail}). Please install the program again.</source>
        <translation>{file} 里的邀评规则读不了（{detail}）。请重新安装程序。</translation>
    </message>
    <message>
        <source>“{found}” is no list of hours. Write them like 09:00-12:00 13:30-18:00.</source>
        <translation>“{found}”不是有效的时段，请写成 09:00-12:00 13:30-18:00 的样子。</translation>
    </message>
    <message>
        <source>No day of the week has hours. Please give at least one day its hours.</source>
        <translation>一周里没有一天有工作时段，请至少填一天。</translation>
    </message>
    <message>
        <source>The hours until an answer must be more than 0 and at most {most}.</source>
        <translation>首次回复时限要大于 0 小时，最多 {most} 小时。</translation>
    </message>
    <message>
        <source>“{words}” cannot be learned: mark two to fourteen characters of one clause.</source>
        <translation>无法学习“{words}”：请选取同一小句里的 2 到 14 个字。</translation>
    </message>
    <message>
        <source>“{tag}” cannot be given to these words. Choose an aspect, or a cause of a complaint.</source>
        <translation>不能把“{tag}”给这些词。请选择涉及问题，或差评的原因。</translation>
    </message>
    <message>
        <source>There is no own shop yet. Import a file of one first.</source>
        <translation>还没有自己的店铺，请先导入一份店铺文件。</translation>
    </message>
    <message>
        <source>There is nothing to store yet. Type or paste a text first.</source>
        <translation>还没有可保存的内容。请先录入或粘贴文字。</translation>
    </message>
    <message>
        <source>“{found}” cannot be stored as {column}. Correct it and store again.</source>
        <translation>“{found}”不能保存为{column}。请改正后再保存。</translation>
    </message>
    <message>
        <source>This review is no longer there. Was its import undone?</source>
        <translation>这条评价已经不在了。是不是撤销了那次导入？</translation>
    </message>
    <message>
        <source>The draft is empty. Please write what is to be said.</source>
        <translation>草稿是空的。请写上要说的话。</translation>
    </message>
    <message>
        <source>{name} is no field of a draft. Fields are {known}.</source>
        <translation>草稿里没有 {name} 这个字段。可用的字段：{known}。</translation>
    </message>
    <message>
        <source>There is no case {id}. It may have been removed.</source>
        <translation>没有编号为 {id} 的评价工单，可能已被删除。</translation>
    </message>
    <message>
        <source>This cannot be undone any more: the case was changed since. Change it by hand.</source>
        <translation>已无法撤销：这之后工单又有改动。请手动修改。</translation>
    </message>
    <message>
        <source>A case is closed with its cause: {count} have none yet. Choose it first.</source>
        <translation>结案需要填写原因：还有 {count} 个工单未填。请先选择原因。</translation>
    </message>
    <message>
        <source>A case is closed with what was done: {count} have no remedy yet. Choose it first.</source>
        <translation>结案需要填写处理方式：还有 {count} 个工单未填。请先选择处理方式。</translation>
    </message>
    <message>
        <source>A case is closed with its cause and what was done: {count} lack one of them. Choose them first.</source>
        <translation>结案需要填写原因和处理方式：还有 {count} 个工单未填全。请先选择。</translation>
    </message>
    <message>
        <source>What a remedy cost cannot be less than nothing. Enter an amount in yuan.</source>
        <translation>处理成本不能小于零。请填写以元为单位的金额。</translation>
    </message>
    <message>
        <source>The program does not know “{value}”. Choose one of the values that it offers.</source>
        <translation>程序不认识“{value}”。请从给出的选项中选择。</translation>
    </message>
    <message>
        <source>An appeal is won or lost only after it was sent. Note first that it was sent.</source>
        <translation>申诉提交之后才有结果。请先记录为已提交。</translation>
    </message>
    <message>
        <source>There is no open case that could be written to a file.</source>
        <translation>没有可以导出的未结工单。</translation>
    </message>
    <message>
        <source>{name} is no workbook of cases of this program. Choose the file that was exported from the reviews and filled in.</source>
        <translation>{name} 不是本程序导出的工单表格。请选择从评价管理导出并填写的文件。</translation>
    </message>
    <message>
        <source>The cases in {name} were exported from another data file, perhaps on another computer. Nothing was changed here.</source>
        <translation>{name} 中的工单来自另一个数据文件，可能是另一台电脑。这里没有任何改动。</translation>
    </message>
    <message>
        <source>A case was changed while the file was looked at, so nothing was taken over. Open the file again.</source>
        <translation>查看文件期间有工单被修改，因此没有采用任何改动。请重新打开文件。</translation>
    </message>
    <message>
        <source>{name} is a workbook of review cases, not an export of a platform. Take it over under Reviews instead of importing it.</source>
        <translation>{name} 是评价工单表格，不是平台导出文件。请在评价管理中回收，不要导入。</translation>
    </message>
    <message>
        <source>A closed case waits for nothing. Open it again first.</source>
        <translation>已结案的工单不能再等待买家。请先重新打开。</translation>
    </message>
    <message>
        <source>“{words}” cannot stay in a draft ({why})</source>
        <translation>草稿里不能写“{words}”（{why}）</translation>
    </message>
    <message>
        <source>No backup was made today: the disk has less than {megabytes} MB left. Make room, then start the program again; the earlier backups are as they were.</source>
        <translation>今天没有备份：硬盘剩余空间不到 {megabytes} MB。腾出空间后重新打开程序；以前的备份都还在。</translation>
    </message>
    <message>
        <source>A password of a backup has at least {least} characters.</source>
        <translation>备份的密码至少要 {least} 个字符。</translation>
    </message>
    <message>
        <source>{name} is encrypted. Enter its password.</source>
        <translation>{name} 是加密的，请输入密码。</translation>
    </message>
    <message>
        <source>{name} cannot be opened: the password is another one, or the file was changed. Nothing was replaced.</source>
        <translation>打不开 {name}：密码不对，或者文件被改动过。数据没有动。</translation>
    </message>
    <message>
        <source>{name} is not complete: its end is missing. Copy it once more from where it came.</source>
        <translation>{name} 不完整，缺了结尾。请从原来的地方重新复制一份。</translation>
    </message>
    <message>
        <source>{name} is not an encrypted backup of this program.</source>
        <translation>{name} 不是本程序加密的备份。</translation>
    </message>
    <message>
        <source>Reading pictures is not part of this installation (it takes rapidocr, onnxruntime and opencv-python-headless). Copy the page as text (Ctrl+A, Ctrl+C) and paste it here, or type the scores in by hand.</source>
        <translation>这个版本不带图片识别（需要 rapidocr、onnxruntime、opencv-python-headless）。请把页面按文字复制（Ctrl+A、Ctrl+C）后粘贴到这里，或者手工填写评分。</translation>
    </message>
    <message>
        <source>The program is portable (portable.txt lies beside it), but nothing can be written to {folder}. Move the program&apos;s folder to a place of your own, or delete portable.txt.</source>
        <translation>程序处于便携模式（旁边有 portable.txt），但 {folder} 无法写入。请把程序文件夹移到自己能写入的位置，或者删除 portable.txt。</translation>
    </message>
    <message>
        <source>The data file {path} is not there. If it lies on another disk, connect it and start the program again; Tools → Where the data lie leads back to the program&apos;s own folder.</source>
        <translation>数据文件 {path} 不在那里。如果它在别的硬盘上，请接上硬盘再打开程序；“工具”菜单的“数据在哪里”可以回到程序自己的文件夹。</translation>
    </message>
    <message>
        <source>{folder} already holds a file {name}. Choose an empty folder.</source>
        <translation>{folder} 里已经有 {name}。请选一个空文件夹。</translation>
    </message>
    <message>
        <source>{path} cannot be written. Is the disk full or the folder read-only?</source>
        <translation>无法写入 {path}。磁盘满了，还是文件夹只读？</translation>
    </message>
    <message>
        <source>{name} is no file of settings of this program. Choose one that Settings → Export wrote.</source>
        <translation>{name} 不是本程序的设置文件。请选择由“设置 → 导出”生成的文件。</translation>
    </message>
    <message>
        <source>This cannot be undone any more: it was changed since. Change it by hand.</source>
        <translation>已经无法撤销：之后又改动过。请手动修改。</translation>
    </message>
    <message>
        <source>There is nothing to check. Choose the package, RELEASE-NOTES.md or SHA256SUMS.</source>
        <translation>没有可以核对的文件。请选择安装包、RELEASE-NOTES.md 或 SHA256SUMS。</translation>
    </message>
    <message>
        <source>{name} names no version in its heading. Choose the RELEASE-NOTES.md that lies beside the package.</source>
        <translation>{name} 的标题里没有版本号。请选择和安装包放在一起的 RELEASE-NOTES.md。</translation>
    </message>
    <message>
        <source>{name} holds no SHA-256 checksums. Download it once more.</source>
        <translation>{name} 里没有 SHA-256 校验值。请重新下载。</translation>
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
        <translation>添加</translation>
    </message>
    <message>
        <source>Save event</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Such as Double 11, or another courier for Guangdong</source>
        <translation>如：双11、广东换快递</translation>
    </message>
    <message>
        <source>For all shops</source>
        <translation>所有店铺</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
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
        <translation>效果</translation>
    </message>
    <message>
        <source>Before and after in equal runs of whole weeks, against the shop&apos;s usual ups and downs and, where there is one, a series that the event did not touch.</source>
        <translation>前后各取相同的整周数对比，看是否超出本店平时的波动；有不受影响的店铺或维度时，与它对照。</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>还没有事件</translation>
    </message>
    <message>
        <source>Enter promotions to come and changes such as another courier: they are marked on the chart, counted down, and judged by what they did to the scores.</source>
        <translation>记下要参加的大促和换快递这类变动：图上会标出来，大促会倒计时，事后能看对评分有没有效果。</translation>
    </message>
    <message>
        <source>Add event…</source>
        <translation>添加事件…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>all shops</source>
        <translation>所有店铺</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Deleted: {event}</source>
        <translation>已删除：{event}</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The rows behind it</source>
        <translation>数字背后的明细</translation>
    </message>
    <message>
        <source>No row of the imported files fits.</source>
        <translation>已导入的文件里没有符合的行。</translation>
    </message>
    <message>
        <source>Source…</source>
        <translation>来源…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Export all rows…</source>
        <translation>导出全部行…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied: {count} rows</source>
        <translation>已复制 {count} 行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>To pick-up (h)</source>
        <translation>付款到揽收(时)</translation>
    </message>
    <message>
        <source>Late by (h)</source>
        <translation>超时(时)</translation>
    </message>
    <message>
        <source>To signature (h)</source>
        <translation>付款到签收(时)</translation>
    </message>
    <message>
        <source>Usual (h)</source>
        <translation>平时(时)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>揽收时间</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签收时间</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>承诺发货</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>发货时间</translation>
    </message>
    <message>
        <source>To dispatch (h)</source>
        <translation>付款到发货(时)</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>实付金额</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>售后单号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>To answer (h)</source>
        <translation>处理用时(时)</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>评价时间</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评价内容</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>抱怨的问题</translation>
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
        <translation>会话数</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>评价数</translation>
    </message>
    <message>
        <source>Rated bad</source>
        <translation>差评数</translation>
    </message>
    <message>
        <source>Mean reply (s)</source>
        <translation>平均响应(秒)</translation>
    </message>
    <message>
        <source>First reply (s)</source>
        <translation>首次响应(秒)</translation>
    </message>
    <message>
        <source>Within 3 minutes (%)</source>
        <translation>3 分钟回复率(%)</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>待发货</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
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
        <translation>揽收超时的包裹</translation>
    </message>
    <message>
        <source>Slow parcels</source>
        <translation>送得慢的包裹</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Orders shipped late</source>
        <translation>发货超时的订单</translation>
    </message>
    <message>
        <source>After-sales cases</source>
        <translation>售后单</translation>
    </message>
    <message>
        <source>After-sales cases answered late</source>
        <translation>处理超时的售后单</translation>
    </message>
    <message>
        <source>Quality returns</source>
        <translation>品质退货</translation>
    </message>
    <message>
        <source>Returns for damage</source>
        <translation>破损退货</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Reviews of 1 or 2 stars</source>
        <translation>1–2 星评价</translation>
    </message>
    <message>
        <source>Reviews of 3 stars</source>
        <translation>3 星评价</translation>
    </message>
    <message>
        <source>Bad reviews and complaints</source>
        <translation>差评和抱怨</translation>
    </message>
    <message>
        <source>Service by day</source>
        <translation>每日客服数据</translation>
    </message>
    <message>
        <source>{count} rows, the worst first</source>
        <translation>共 {count} 行，最差的在前</translation>
    </message>
    <message>
        <source>the worst {shown} of {count} rows</source>
        <translation>共 {count} 行，列出最差的 {shown} 行</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Review feedback for {department}</source>
        <translation>评价反馈单：{department}</translation>
    </message>
    <message>
        <source>No complaint of this month concerns the department.</source>
        <translation>这个月没有与本部门有关的抱怨。</translation>
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
        <translation>按时回复</translation>
    </message>
    <message>
        <source>Remedies, yuan</source>
        <translation>补救费用（元）</translation>
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
        <translation>按时</translation>
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
        <translation>原话</translation>
    </message>
    <message>
        <source>What buyers wrote</source>
        <translation>买家原话</translation>
    </message>
    <message>
        <source>What we change</source>
        <translation>改进措施</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>负责人</translation>
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
        <translation>根因取自抱怨的原话；一条抱怨提到两个根因时两边都计。</translation>
    </message>
    <message>
        <source>{count} reviews of the month were not judged yet.</source>
        <translation>当月还有 {count} 条评价尚未判读。</translation>
    </message>
    <message>
        <source>All own shops</source>
        <translation>全部自有店铺</translation>
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
        <translation>每天的评分</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>After-sales cases</source>
        <translation>售后单</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
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
        <translation>订单编号</translation>
    </message>
    <message>
        <source>Sub-order number</source>
        <translation>子订单编号</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>售后单号</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>售后类型</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>Shipped at</source>
        <translation>发货时间</translation>
    </message>
    <message>
        <source>Picked up at</source>
        <translation>揽收时间</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>签收时间</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Promised shipping time</source>
        <translation>承诺发货时间</translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>Platform acts at</source>
        <translation>超时自动处理时间</translation>
    </message>
    <message>
        <source>Agreed at</source>
        <translation>同意时间</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>商品编号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Variant (SKU)</source>
        <translation>规格（SKU）</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>实付金额</translation>
    </message>
    <message>
        <source>Amount refunded</source>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>Address (only the province is kept)</source>
        <translation>地址（只留省份）</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Buyer (kept unreadable)</source>
        <translation>买家（不可还原地存放）</translation>
    </message>
    <message>
        <source>After-sales state</source>
        <translation>售后状态</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>评价时间</translation>
    </message>
    <message>
        <source>Text of the review</source>
        <translation>评价内容</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Added review</source>
        <translation>追评</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>追评时间</translation>
    </message>
    <message>
        <source>Answered (yes or no)</source>
        <translation>是否已回复</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>回复内容</translation>
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
        <translation>万元</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分数</translation>
    </message>
    <message>
        <source>fraction of 1</source>
        <translation>小数 0–1</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Competitors&apos; items</source>
        <translation>竞品商品</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销量</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评价数</translation>
    </message>
    <message>
        <source>Sales are rounded (yes or no)</source>
        <translation>销量为约数（是或否）</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>回复时间</translation>
    </message>
    <message>
        <source>Platform&apos;s labels</source>
        <translation>平台标签</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0–10 分</translation>
    </message>
    <message>
        <source>0 to 10 (would recommend)</source>
        <translation>0–10 分（推荐意愿）</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Written: {path}</source>
        <translation>已写入：{path}</translation>
    </message>
</context>
<context>
    <name>Fill back</name>
    <message>
        <source>{file} → {shop}, list {code}: {count} of {all} tasks changed</source>
        <translation>{file} → {shop}，清单 {code}：{all} 项任务中更新了 {count} 项</translation>
    </message>
    <message>
        <source>{file} → {shop}, list {code}: {count} of {all} tasks would change</source>
        <translation>{file} → {shop}，清单 {code}：{all} 项任务中将更新 {count} 项</translation>
    </message>
    <message>
        <source>Fill back a list</source>
        <translation>回填清单</translation>
    </message>
    <message>
        <source>Number on the page, No., or scan a code</source>
        <translation>本页序号、编号，或扫码</translation>
    </message>
    <message>
        <source>Only what changes</source>
        <translation>只看改动</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What was ticked on {code} is not saved yet. Save it first, or open the other list once more.</source>
        <translation>{code} 的勾选还没有保存。请先保存，或再打开一次那份清单（放弃勾选）。</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……还有 {count} 条</translation>
    </message>
    <message>
        <source>“{text}” is no line of this list.</source>
        <translation>这份清单上没有“{text}”。</translation>
    </message>
    <message>
        <source>Page {page}: {count} ticked</source>
        <translation>第 {page} 页：勾选了 {count} 项</translation>
    </message>
    <message>
        <source>1 will change</source>
        <translation>将更新 1 项</translation>
    </message>
    <message>
        <source>{count} will change</source>
        <translation>将更新 {count} 项</translation>
    </message>
    <message>
        <source>Nothing changes yet</source>
        <translation>还没有改动</translation>
    </message>
    <message>
        <source>Save 1 change</source>
        <translation>保存 1 项改动</translation>
    </message>
    <message>
        <source>Save {count} changes</source>
        <translation>保存 {count} 项改动</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>All of page {page} done</source>
        <translation>第 {page} 页全部完成</translation>
    </message>
    <message>
        <source>7 Enter: tick number 7 · -7: open again · Space: tick, next · F2: note · Enter: save</source>
        <translation>7 回车：勾选本页第 7 项 · -7：取消 · 空格：勾选并到下一项 · F2：备注 · 回车：保存</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Esc once more drops what was ticked.</source>
        <translation>还没有保存。再按一次 Esc 就放弃刚才的勾选。</translation>
    </message>
    <message>
        <source>{file} · list {code} · {shop} · exported {when}</source>
        <translation>{file} · 清单 {code} · {shop} · {when} 导出</translation>
    </message>
    <message>
        <source>List {code} · {shop} · printed {when}</source>
        <translation>清单 {code} · {shop} · {when} 打印</translation>
    </message>
    <message>
        <source>{place} {title}: deleted since, cannot be ticked</source>
        <translation>{place} {title}：任务已删除，不能勾选</translation>
    </message>
    <message>
        <source>{place} {title}: is ticked already</source>
        <translation>{place} {title}：已经勾选过</translation>
    </message>
    <message>
        <source>{place} {title}: is open already</source>
        <translation>{place} {title}：本来就未完成</translation>
    </message>
    <message>
        <source>{place} {title}: done</source>
        <translation>{place} {title}：已勾选</translation>
    </message>
    <message>
        <source>{place} {title}: open again</source>
        <translation>{place} {title}：已改回未完成</translation>
    </message>
    <message>
        <source>No list was printed yet</source>
        <translation>还没有打印过清单</translation>
    </message>
    <message>
        <source>Print or export the checklist first. Each list has a code; by it, what was ticked comes back here.</source>
        <translation>先打印或导出改进清单。每份清单都有清单号，凭它把勾选的结果填回来。</translation>
    </message>
    <message>
        <source>Scan the code on the page</source>
        <translation>扫一下纸上的码</translation>
    </message>
    <message>
        <source>Or type the list&apos;s code or the No. of a task, or choose a list at the left.</source>
        <translation>也可以输入清单号或任务编号，或在左边选一份清单。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Page {page} · {done} of {count} done</source>
        <translation>第 {page} 页 · 已完成 {done}/{count}</translation>
    </message>
    <message>
        <source>Open again (Space)</source>
        <translation>改回未完成（空格）</translation>
    </message>
    <message>
        <source>Done (Space)</source>
        <translation>完成（空格）</translation>
    </message>
    <message>
        <source>Write a note (F2)</source>
        <translation>写备注（F2）</translation>
    </message>
    <message>
        <source>Deleted since</source>
        <translation>已删除</translation>
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
        <translation>备注</translation>
    </message>
    <message>
        <source>Printed list</source>
        <translation>打印的清单</translation>
    </message>
    <message>
        <source>List {code} filled back: {count} tasks</source>
        <translation>清单 {code} 已回填：{count} 项任务</translation>
    </message>
    <message>
        <source>List {code} filled back: 1 task</source>
        <translation>清单 {code} 已回填：1 项任务</translation>
    </message>
    <message>
        <source>{where}: “{found}” in the box is neither done nor open, so the line stays as it is.</source>
        <translation>{where}：“{found}”看不出完成还是未完成，这一项不变。</translation>
    </message>
    <message>
        <source>{where}: “{found}” is no line of this list and is left out.</source>
        <translation>{where}：“{found}”不是这份清单上的任务，已略过。</translation>
    </message>
    <message>
        <source>{where}: {code} stands on the list more than once. Tick it in the list below.</source>
        <translation>{where}：清单上有不止一个 {code}，请在下面的清单里勾选。</translation>
    </message>
    <message>
        <source>{where}: {code} is there twice with different answers, so its box stays as it is.</source>
        <translation>{where}：{code} 出现了两次，勾选不一致，按原状保留。</translation>
    </message>
    <message>
        <source>{where}: {code} has been deleted since and cannot be filled in.</source>
        <translation>{where}：{code} 这项任务已删除，不能回填。</translation>
    </message>
    <message>
        <source>The column with the boxes is gone from the file. Only the notes were read.</source>
        <translation>文件里没有勾选列了，只读取了备注。</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet} 第 {row} 行</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>清单的各行</translation>
    </message>
    <message>
        <source>Printed lists</source>
        <translation>打印过的清单</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Topic: {topic}</source>
        <translation>话题：{topic}</translation>
    </message>
    <message>
        <source>Total score</source>
        <translation>综合评分</translation>
    </message>
    <message>
        <source>{title} {now} is below the line of {line}</source>
        <translation>{title} {now}，低于门槛 {line}</translation>
    </message>
    <message>
        <source>{title} {now} is only {margin} above the line of {line}</source>
        <translation>{title} {now}，只比门槛 {line} 高 {margin}</translation>
    </message>
    <message>
        <source>{title} {before} → {now}{cause}</source>
        <translation>{title} {before}→{now}{cause}</translation>
    </message>
    <message>
        <source>{title}: {before} → {now} complaints in 30 days</source>
        <translation>{title}，30 天内的抱怨 {before}→{now} 条</translation>
    </message>
    <message>
        <source>{title} {now} is the weakest of the dimensions{peer}</source>
        <translation>{title} {now}，各维度中最弱{peer}</translation>
    </message>
    <message>
        <source>below the line of {line}</source>
        <translation>低于门槛 {line}</translation>
    </message>
    <message>
        <source>only {margin} above the line of {line}</source>
        <translation>只比门槛 {line} 高 {margin}</translation>
    </message>
    <message>
        <source>the weakest of the dimensions{peer}</source>
        <translation>各维度中最弱{peer}</translation>
    </message>
    <message>
        <source>complaints in 30 days</source>
        <translation>30 天内的抱怨数</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} 以来</translation>
    </message>
    <message>
        <source>; {cause}</source>
        <translation>；{cause}</translation>
    </message>
    <message>
        <source>{courier} has {share} of the parcels picked up late</source>
        <translation>{courier}有 {share} 的包裹揽收超时</translation>
    </message>
    <message>
        <source>, peers {peer}</source>
        <translation>，同行 {peer}</translation>
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
        <translation>距{what}还有 {days} 天</translation>
    </message>
    <message>
        <source>{title} {before} → {now} in {days} days, {share} of it from {name}</source>
        <translation>{title} {before}→{now}（{days} 天），其中 {share} 来自{name}</translation>
    </message>
    <message>
        <source>{title} {change} in {days} days, {share} of the change of {metric} from {name}</source>
        <translation>{title} {change}（{days} 天），{metric}的变化有 {share} 来自{name}</translation>
    </message>
    <message>
        <source>“{item}”</source>
        <translation>“{item}”</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>Assumes that the score goes on moving as it did so far; it is a mean over {days} days.</source>
        <translation>假设分数照以往的幅度变动；它是近 {days} 天的均值。</translation>
    </message>
    <message>
        <source>Assumes that new ratings go on as in the last weeks: about {pace} a day with a mean of {mean}; old ones leave by their day.</source>
        <translation>假设新评价和近几周一样：每天约 {pace} 条，均分 {mean}；老评价到日子移出统计周期。</translation>
    </message>
    <message>
        <source>Counted from each day&apos;s mean and number of reviews: {recounted}{told}.</source>
        <translation>按每天的均分和评价数重算：{recounted}{told}。</translation>
    </message>
    <message>
        <source>Counted from the imported reviews: {recounted}{told}.</source>
        <translation>按导入的评价重算：{recounted}{told}。</translation>
    </message>
    <message>
        <source>Counted from the ratings of each day: {recounted}{told}.</source>
        <translation>按每天的评分重算：{recounted}{told}。</translation>
    </message>
    <message>
        <source>, the platform shows {value}</source>
        <translation>，平台显示 {value}</translation>
    </message>
    <message>
        <source>; the platform&apos;s own value is not imported</source>
        <translation>；平台自己的数值没有导入，无法核对</translation>
    </message>
    <message>
        <source>The rules changed on {day}: earlier values are left out.</source>
        <translation>{day} 规则换版，之前的分数不参与预测。</translation>
    </message>
    <message>
        <source>The rules changed on {day}: too few values since, so earlier ones count, too.</source>
        <translation>{day} 规则换版，之后的数据还太少，暂时连同之前的一起算。</translation>
    </message>
    <message>
        <source>At least {values} daily values over {days} days are needed; there are {known} over {over}.</source>
        <translation>至少要跨 {days} 天、有 {values} 天的评分；现在跨 {over} 天，有 {known} 天。</translation>
    </message>
    <message>
        <source>Too little is known for a forecast.</source>
        <translation>数据太少，算不出预测。</translation>
    </message>
    <message>
        <source>The newest value is of {day}: the forecast begins there.</source>
        <translation>最新数据是 {day} 的，预测从那天起算。</translation>
    </message>
    <message>
        <source>In the next {days} days</source>
        <translation>今后 {days} 天</translation>
    </message>
    <message>
        <source>{when}: likely above the line, {span}</source>
        <translation>{when}大概率达标，{span}</translation>
    </message>
    <message>
        <source>{when}: likely below the line of {line} (about {share}), {span}</source>
        <translation>{when}大概率跌破 {line}（约 {share}），{span}</translation>
    </message>
    <message>
        <source>{when}: may fall below {line} (about {share}), {span}</source>
        <translation>{when}可能跌破 {line}（约 {share}），{span}</translation>
    </message>
    <message>
        <source>{when}: above or below {line} is open (below: about {share}), {span}</source>
        <translation>{when}能否守住 {line} 难说（跌破约 {share}），{span}</translation>
    </message>
    <message>
        <source>In {days} days likely {span} (now {value})</source>
        <translation>{days} 天后大概 {span}（现在 {value}）</translation>
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
        <translation>只有每天的分数，没有背后的明细：哪些会移出统计周期，分不出来。</translation>
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
        <translation>{value} 小时</translation>
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
        <translation>刻度从 {low} 到 {high}</translation>
    </message>
    <message>
        <source>line at {value}</source>
        <translation>考核线 {value}</translation>
    </message>
    <message>
        <source>average of the peers {value}</source>
        <translation>同行均值 {value}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>User guide</source>
        <translation>使用说明</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>在说明里查找</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退（Alt+←）</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进（Alt+→）</translation>
    </message>
    <message>
        <source>The guide is written in simplified Chinese and in English only.</source>
        <translation>使用说明只有简体中文和英文。</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} 处，共 {count} 处</translation>
    </message>
    <message>
        <source>Not on this page. Enter: {page}</source>
        <translation>这一页没有。回车看：{page}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>total</source>
        <translation>综合</translation>
    </message>
    <message>
        <source>Own mapping</source>
        <translation>自定的表头匹配</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞店评分</translation>
    </message>
    <message>
        <source>Pasted {time}</source>
        <translation>粘贴 {time}</translation>
    </message>
    <message>
        <source>Import {batch} undone: {removed} rows removed, {restored} restored.</source>
        <translation>已撤销导入批次 {batch}：移除 {removed} 行，恢复 {restored} 行。</translation>
    </message>
    <message>
        <source>{file}: already imported as import {batch}, nothing to do.</source>
        <translation>{file}：已在导入批次 {batch} 中导入过，无需处理。</translation>
    </message>
    <message>
        <source>{file} → {shop}: {read} read, {new} new, {changed} changed, {same} same, {rejected} not imported</source>
        <translation>{file}→{shop}：读取 {read}，新增 {new}，更新 {changed}，无变化 {same}，未导入 {rejected}</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation>（已撤销）</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>匹配表头</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use this mapping</source>
        <translation>按此匹配</translation>
    </message>
    <message>
        <source>Say what each column is. Files with the same columns are then recognised by themselves.</source>
        <translation>指明每列是什么。以后表头相同的文件会自动识别。</translation>
    </message>
    <message>
        <source>This table holds</source>
        <translation>这张表是</translation>
    </message>
    <message>
        <source>Say which columns hold scores or metrics.</source>
        <translation>指明哪些列是评分或指标。</translation>
    </message>
    <message>
        <source>Say which column is: {field}.</source>
        <translation>指明哪一列是{field}。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>统计中…</translation>
    </message>
    <message>
        <source>{count} rows would be read, {rejected} rejected (first in row {row}: {column})</source>
        <translation>可导入 {count} 行，{rejected} 行不能导入（最先在第 {row} 行：{column}）</translation>
    </message>
    <message>
        <source>{count} rows would be read</source>
        <translation>可导入 {count} 行</translation>
    </message>
    <message>
        <source>Tmall, Taobao</source>
        <translation>天猫、淘宝</translation>
    </message>
    <message>
        <source>Douyin</source>
        <translation>抖店</translation>
    </message>
    <message>
        <source>Which files to export</source>
        <translation>各平台导出哪些文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Import preview</source>
        <translation>导入预览</translation>
    </message>
    <message>
        <source>Change mapping…</source>
        <translation>改表头匹配…</translation>
    </message>
    <message>
        <source>The whole import can be undone later in the history</source>
        <translation>导入后可在“导入记录”里整批撤销</translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>工作表“{sheet}”</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>共 {count} 行</translation>
    </message>
    <message>
        <source>This file has been imported already; nothing would change.</source>
        <translation>这个文件已导入过，不会有变化。</translation>
    </message>
    <message>
        <source>{shown} of {all} rows</source>
        <translation>共 {all} 行，列出 {shown} 行</translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation>导入 1 行</translation>
    </message>
    <message>
        <source>Import {count} rows</source>
        <translation>导入 {count} 行</translation>
    </message>
    <message>
        <source>Import, nothing new</source>
        <translation>导入，无新内容</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>earlier values are kept</source>
        <translation>保留旧值</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>are left out, see why</source>
        <translation>不写入，见原因</translation>
    </message>
    <message>
        <source>Key rows</source>
        <translation>重点行</translation>
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
        <translation>未导入</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Kind of table</source>
        <translation>表格类型</translation>
    </message>
    <message>
        <source>Day of the figures</source>
        <translation>数据日期</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>导入中…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>读取中…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可导入</translation>
    </message>
    <message>
        <source>Imported already</source>
        <translation>已导入过</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Shop missing</source>
        <translation>缺店铺</translation>
    </message>
    <message>
        <source>Day missing</source>
        <translation>缺日期</translation>
    </message>
    <message>
        <source>Choose kind</source>
        <translation>选类型</translation>
    </message>
    <message>
        <source>Choose platform</source>
        <translation>选平台</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>{count} shops</source>
        <translation>{count} 家店铺</translation>
    </message>
    <message>
        <source>1 file imported: {new} new, {changed} changed, {rejected} rejected</source>
        <translation>已导入 1 个文件：新增 {new}，更新 {changed}，未导入 {rejected}</translation>
    </message>
    <message>
        <source>{files} files imported: {new} new, {changed} changed, {rejected} rejected</source>
        <translation>已导入 {files} 个文件：新增 {new}，更新 {changed}，未导入 {rejected}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
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
        <translation>{column}“{found}”：{reason}</translation>
    </message>
    <message>
        <source>{column} was {old}</source>
        <translation>{column}原为 {old}</translation>
    </message>
    <message>
        <source>Import result</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>Every row was read; nothing was rejected.</source>
        <translation>每一行都已读取，没有未导入的行。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>1 row was not imported</source>
        <translation>1 行未导入</translation>
    </message>
    <message>
        <source>{count} rows were not imported</source>
        <translation>{count} 行未导入</translation>
    </message>
    <message>
        <source>You can see now</source>
        <translation>现在可以看</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>还缺什么</translation>
    </message>
    <message>
        <source>{file}: shows {shows}</source>
        <translation>{file}，可看{shows}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>New shop…</source>
        <translation>新店铺…</translation>
    </message>
    <message>
        <source>Missing days stay open in the trend; nothing is made up.</source>
        <translation>缺的天在趋势图上留空，不会补数字。</translation>
    </message>
    <message>
        <source>No days yet</source>
        <translation>还没有数据</translation>
    </message>
    <message>
        <source>Here you will see which days of which export are there, and which are missing.</source>
        <translation>这里会显示各种数据有哪几天、缺哪几天。</translation>
    </message>
    <message>
        <source>Days with data</source>
        <translation>哪些天有数据</translation>
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
        <translation>齐全</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>History</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Any one of these files is a good start:</source>
        <translation>还没有导入过。从下面任意一种文件开始都可以：</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>要准备什么</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Take out of the list (Del)</source>
        <translation>移出列表（Del）</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>预览…</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No file is waiting</source>
        <translation>没有等待导入的文件</translation>
    </message>
    <message>
        <source>Files that you drag in stand here first. Nothing is stored before you say so.</source>
        <translation>拖进来的文件先列在这里，确认后才会存入。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待导入</translation>
    </message>
    <message>
        <source>Match columns…</source>
        <translation>匹配表头…</translation>
    </message>
    <message>
        <source>Waiting · 1 file</source>
        <translation>等待导入 · 1 个文件</translation>
    </message>
    <message>
        <source>Waiting · {count} files</source>
        <translation>等待导入 · {count} 个文件</translation>
    </message>
    <message>
        <source>Import the ready file</source>
        <translation>导入可导入的 1 个</translation>
    </message>
    <message>
        <source>Import the {count} ready files</source>
        <translation>导入可导入的 {count} 个</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>没认出来</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Files are read on this computer only; nothing is uploaded</source>
        <translation>文件只在这台电脑上读取，不上传</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} 个文件</translation>
    </message>
    <message>
        <source>{file} was taken back: {removed} rows removed, {restored} restored</source>
        <translation>已撤销 {file}：移除 {removed} 行，恢复 {restored} 行</translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation>重新导入</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>用不到</translation>
    </message>
    <message>
        <source>Not importable</source>
        <translation>无法导入</translation>
    </message>
    <message>
        <source>Earlier values that this file changed</source>
        <translation>平台回改：本次更新的历史数值</translation>
    </message>
    <message>
        <source>Correct them in the file and import it again</source>
        <translation>在原表里改好后再导入一次即可</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>另存这些行…</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>{count} more files</source>
        <translation>另有 {count} 个文件</translation>
    </message>
    <message>
        <source>Rows not imported {day}</source>
        <translation>未导入的行 {day}</translation>
    </message>
    <message>
        <source>Cells that may name a buyer read ***; the row numbers are those of the file.</source>
        <translation>可能涉及买家信息的单元格显示为 ***；行号与原文件一致。</translation>
    </message>
    <message>
        <source>Rows that were not imported</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>{file} from the watched folder has a question and waits.</source>
        <translation>监控文件夹里的 {file} 有疑问，在导入页签等你处理。</translation>
    </message>
    <message>
        <source>{file} is protected by a password</source>
        <translation>{file} 有密码保护</translation>
    </message>
    <message>
        <source>The password opens this file only here and now. It is not kept.</source>
        <translation>密码只用来打开这个文件，不会保存。</translation>
    </message>
    <message>
        <source>That was not the password of {file}. Mind upper and lower case.</source>
        <translation>{file} 的密码不对。请注意大小写。</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>选择要监控的文件夹</translation>
    </message>
    <message>
        <source>Watched folder: {name}</source>
        <translation>监控文件夹：{name}</translation>
    </message>
    <message>
        <source>Watched folder: off</source>
        <translation>监控文件夹：未开启</translation>
    </message>
    <message>
        <source>What the browser saves there later is imported by itself while the window is open.</source>
        <translation>窗口开着的时候，浏览器之后下载到那里的文件会自动导入。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Files found: {count}</source>
        <translation>找到 {count} 个文件</translation>
    </message>
    <message>
        <source>There are more: the first {count} are taken, drop the rest in smaller folders.</source>
        <translation>文件太多，先读前 {count} 个，其余的请分成小一点的文件夹再拖。</translation>
    </message>
    <message>
        <source>Remembered: {name}</source>
        <translation>已记住：{name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Under this name the table is remembered.</source>
        <translation>这张表会以这个名称记住。</translation>
    </message>
    <message>
        <source>The next file with these columns is read in this way.</source>
        <translation>下次遇到同样的表头就这样读取。</translation>
    </message>
    <message>
        <source>Remembered tables</source>
        <translation>已记住的表格</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Files with these columns are recognised by themselves. As a file, a table can be given to others.</source>
        <translation>列名相同的文件会自动识别。导出成文件，可以给别人用。</translation>
    </message>
    <message>
        <source>No table is remembered yet</source>
        <translation>还没有记住的表格</translation>
    </message>
    <message>
        <source>When a file has columns that the program does not know, say once what they are; it is remembered here.</source>
        <translation>遇到不认识的表头时匹配一次，就会记在这里。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>读入文件…</translation>
    </message>
    <message>
        <source>{used} of {count} used</source>
        <translation>{count} 列中用到 {used} 列</translation>
    </message>
    <message>
        <source>Remembered tables…</source>
        <translation>已记住的表格…</translation>
    </message>
    <message>
        <source>Rename a remembered table</source>
        <translation>给表格改名</translation>
    </message>
    <message>
        <source>“{name}” is forgotten; the next file with these columns asks again. What was imported stays.</source>
        <translation>删除“{name}”后，下次遇到同样的表头会再问。已导入的数据不变。</translation>
    </message>
    <message>
        <source>Forget a table</source>
        <translation>删除记住的表格</translation>
    </message>
    <message>
        <source>Take in a remembered table</source>
        <translation>读入记住的表格</translation>
    </message>
    <message>
        <source>A table with the same columns is remembered as “{name}”. Put the one of {file} in its place?</source>
        <translation>同样的表头已经记住，名称是“{name}”。要用 {file} 里的替换吗？</translation>
    </message>
    <message>
        <source>Replace a remembered table</source>
        <translation>替换记住的表格</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Remembered table</source>
        <translation>记住的表格</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>按原样</translation>
    </message>
    <message>
        <source>Unit of {column}</source>
        <translation>“{column}”的单位</translation>
    </message>
    <message>
        <source>Holds for bare numbers; a cell that names its unit keeps it.</source>
        <translation>只用于没写单位的数；写了单位的格子照它自己的。</translation>
    </message>
    <message>
        <source>as the shops are known</source>
        <translation>按已知的店铺</translation>
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
        <translation>把平台导出的文件拖到这里</translation>
    </message>
    <message>
        <source>as the column “{column}” says</source>
        <translation>以“{column}”列为准</translation>
    </message>
    <message>
        <source>Filled in by hand {time}</source>
        <translation>手工填写 {time}</translation>
    </message>
    <message>
        <source>Typed scores</source>
        <translation>填写的评分</translation>
    </message>
    <message>
        <source>Screenshot {time}</source>
        <translation>截图 {time}</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Excel, CSV, ZIP, folders, screenshots of score pages; Ctrl+V pastes</source>
        <translation>Excel、CSV、ZIP、文件夹、评分页截图，可多选；Ctrl+V 粘贴</translation>
    </message>
    <message>
        <source>Own score rules</source>
        <translation>自填评分规则</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>{file} from the watched folder is a checklist and waits to be filled back.</source>
        <translation>监控文件夹里的 {file} 是改进清单，等待回填。</translation>
    </message>
    <message>
        <source>A checklist that was filled in: what was ticked in it can be filled back.</source>
        <translation>这是填好的改进清单，可以把里面的勾选回填。</translation>
    </message>
    <message>
        <source>Fill back…</source>
        <translation>回填…</translation>
    </message>
    <message>
        <source>Checklist, filled in</source>
        <translation>填好的改进清单</translation>
    </message>
    <message>
        <source>Competitors filled in by hand {time}</source>
        <translation>手工填写竞店 {time}</translation>
    </message>
    <message>
        <source>Reviews entered {time}</source>
        <translation>录入的评价 {time}</translation>
    </message>
    <message>
        <source>Review cases</source>
        <translation>评价工单</translation>
    </message>
    <message>
        <source>Review cases that were filled in: what was written in them can be taken over.</source>
        <translation>已填写的评价工单：可以回收其中的改动。</translation>
    </message>
    <message>
        <source>Review cases, filled in</source>
        <translation>评价工单（已填写）</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件中的行</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>Import checks</name>
    <message>
        <source>The total row says {total} for {column}, but its rows add up to {sum}. Was the export cut off or filtered?</source>
        <translation>合计行的“{column}”为 {total}，但各行相加是 {sum}。导出的表格是否不完整，或被筛选过？</translation>
    </message>
    <message>
        <source>The total row says {total} for {column}; without the rejected rows only {sum} would be imported.</source>
        <translation>合计行的“{column}”为 {total}；去掉未导入的行后只有 {sum}。</translation>
    </message>
    <message>
        <source>The same day or number stands there twice with different values; the first one counts. Look at: {rows}</source>
        <translation>同一天或同一编号出现两次且数值不同，以先出现的一行为准。请核对：{rows}</translation>
    </message>
    <message>
        <source>Values outside the scale in {columns} are left out. Look at: {rows}</source>
        <translation>“{columns}”有超出范围的数值，这些行不会导入。请核对：{rows}</translation>
    </message>
    <message>
        <source>Dates later than today: {days}. Was the year or the day mistyped? Look at: {rows}</source>
        <translation>有晚于今天的日期：{days}。是否写错了年份或日期？请核对：{rows}</translation>
    </message>
    <message>
        <source>Days that are missing between {first} and {last}: {days}. The trend leaves them open; bring them if the platform still has them.</source>
        <translation>{first} 至 {last} 之间缺少：{days}。趋势图会留空；如果平台上还能查到，请补充导入。</translation>
    </message>
    <message>
        <source>The newest day in this file is {last}, more than a year ago.</source>
        <translation>这个文件里最新的日期是 {last}，已超过一年。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>无法导入</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Recognised by its headings</source>
        <translation>按表头识别</translation>
    </message>
    <message>
        <source>Same headings as in an earlier import</source>
        <translation>表头与以前导入过的一致</translation>
    </message>
    <message>
        <source>Read as the kind of table that was chosen</source>
        <translation>按您选择的表格格式读取</translation>
    </message>
    <message>
        <source>Read as the columns were matched</source>
        <translation>按您匹配的表头读取</translation>
    </message>
    <message>
        <source>{why}: {known} of {columns} columns known</source>
        <translation>{why}：{columns} 列中认得 {known} 列</translation>
    </message>
    <message>
        <source>not read: {columns}</source>
        <translation>未读取的列：{columns}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{some} and {count} more</source>
        <translation>{some} 等，另有 {count} 处</translation>
    </message>
    <message>
        <source>Lines of the copied page that were not understood and are left out: {count}. Look at: {rows}</source>
        <translation>复制的页面里没看懂、已略去的行：{count} 行。请看：{rows}</translation>
    </message>
    <message>
        <source>How this page is laid out is known from memory only. Compare the rows with the page before you import them.</source>
        <translation>这个页面的结构是凭记忆写的，未经核实。导入前请把各行和页面对照一下。</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>As the program has them</source>
        <translation>恢复程序的天数</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>The program&apos;s own judgement: {count} days</source>
        <translation>程序自己的估计：{count} 天</translation>
    </message>
    <message>
        <source>not used for long enough yet</source>
        <translation>用的天数还不够</translation>
    </message>
    <message>
        <source>receipt not known</source>
        <translation>不知道是否签收</translation>
    </message>
    <message>
        <source>after-sale or open case</source>
        <translation>有售后或未结工单</translation>
    </message>
    <message>
        <source>reviewed already</source>
        <translation>已经评价</translation>
    </message>
    <message>
        <source>on an earlier list</source>
        <translation>以前的名单里有</translation>
    </message>
    <message>
        <source>the time to rate is over</source>
        <translation>评价时间已过</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>导出名单…</translation>
    </message>
    <message>
        <source>Take the last list back</source>
        <translation>撤回上次名单</translation>
    </message>
    <message>
        <source>May be asked now</source>
        <translation>现在可以邀请</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单编号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品类别</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Ask until</source>
        <translation>最晚邀请日</translation>
    </message>
    <message>
        <source>Nobody is to be asked today</source>
        <translation>今天没有要邀请的</translation>
    </message>
    <message>
        <source>Not asked, and why</source>
        <translation>不邀请的和原因</translation>
    </message>
    <message>
        <source>Neutral words</source>
        <translation>中性话术</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>复制话术</translation>
    </message>
    <message>
        <source>Days of use before asking. They are the program&apos;s own judgement: no platform names any.</source>
        <translation>用够几天再邀请。这是程序自己的估计，平台没有规定。</translation>
    </message>
    <message>
        <source>Days of use</source>
        <translation>使用天数</translation>
    </message>
    <message>
        <source>{shop} · orders of the last 60 days: {total}, receipt known of {known}</source>
        <translation>{shop} · 近 60 天订单 {total} 笔，知道签收的 {known} 笔</translation>
    </message>
    <message>
        <source>invitations {day}</source>
        <translation>邀评名单 {day}</translation>
    </message>
    <message>
        <source>Were they asked?</source>
        <translation>都邀请了吗？</translation>
    </message>
    <message>
        <source>Remember these {count} orders as asked, so that no list names them again?</source>
        <translation>把这 {count} 笔订单记为已邀请，以后的名单不再列出？</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Not copied. {why}</source>
        <translation>没有复制。{why}</translation>
    </message>
    <message>
        <source>The words are on the clipboard.</source>
        <translation>话术已复制。</translation>
    </message>
    <message>
        <source>{why}: {count}</source>
        <translation>{why}：{count}</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>没有排除任何人。</translation>
    </message>
    <message>
        <source>How long buyers of this platform can rate is not verified: look into its back office.</source>
        <translation>这个平台的买家多久内可以评价，没有核实到，请到后台查看。</translation>
    </message>
    <message>
        <source>Buyers can rate for {count} days after the order is finished ({source}); where that day is not known, the day of receipt counts.</source>
        <translation>交易成功后 {count} 天内可以评价（{source}）；不知道成交日的，从签收日算起。</translation>
    </message>
    <message>
        <source>Import orders first; parcels or finished orders tell who has received what.</source>
        <translation>请先导入订单；物流表或已完成的订单能说明谁已收到。</translation>
    </message>
    <message>
        <source>The reasons stand at the right.</source>
        <translation>原因见右边。</translation>
    </message>
    <message>
        <source>Invitations to review</source>
        <translation>邀评名单</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Running jobs</source>
        <translation>进行中的操作</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>现在没有进行中的操作。</translation>
    </message>
    <message>
        <source>Ended since the program was started</source>
        <translation>本次启动后已结束</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
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
        <translation>复制详情：{title}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
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
        <translation>失败</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>is being stopped…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>{count} so far</source>
        <translation>已处理 {count}</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>查找文件</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>识别截图</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Storing scores</source>
        <translation>保存评分</translation>
    </message>
    <message>
        <source>Loading the demo shops</source>
        <translation>载入示例店铺</translation>
    </message>
    <message>
        <source>Removing the demo shops</source>
        <translation>移除示例店铺</translation>
    </message>
    <message>
        <source>Tagging and indexing reviews</source>
        <translation>给评价打标签、建索引</translation>
    </message>
    <message>
        <source>Collecting reviews</source>
        <translation>汇集评价</translation>
    </message>
    <message>
        <source>Collecting invitations</source>
        <translation>汇集邀评名单</translation>
    </message>
    <message>
        <source>Marking all as seen</source>
        <translation>全部标为已看</translation>
    </message>
    <message>
        <source>Making an appeal pack</source>
        <translation>生成申诉材料</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Making a feedback sheet</source>
        <translation>生成部门反馈单</translation>
    </message>
    <message>
        <source>Learning from corrections</source>
        <translation>从改正中学习</translation>
    </message>
    <message>
        <source>Trying a rule on all reviews</source>
        <translation>在全部评价上试用规则</translation>
    </message>
    <message>
        <source>Applying rules to all reviews</source>
        <translation>把规则用到全部评价</translation>
    </message>
    <message>
        <source>Changing tags</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Measuring the tags</source>
        <translation>检测标签准确度</translation>
    </message>
    <message>
        <source>Writing review cases</source>
        <translation>导出评价工单</translation>
    </message>
    <message>
        <source>Taking review cases back</source>
        <translation>回收评价工单</translation>
    </message>
    <message>
        <source>Changing review cases</source>
        <translation>更改评价工单</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>Writing the brief</source>
        <translation>生成简报</translation>
    </message>
    <message>
        <source>Preparing pages</source>
        <translation>准备打印页</translation>
    </message>
    <message>
        <source>Writing a file</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>Drawing a picture</source>
        <translation>生成图片</translation>
    </message>
    <message>
        <source>Reading a filled-in list</source>
        <translation>读取填好的清单</translation>
    </message>
    <message>
        <source>Writing tasks and lists</source>
        <translation>导出任务库</translation>
    </message>
    <message>
        <source>Taking tasks and lists in</source>
        <translation>导入任务库</translation>
    </message>
    <message>
        <source>Taking score rules in</source>
        <translation>导入评分规则</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Looking into a backup</source>
        <translation>查看备份内容</translation>
    </message>
    <message>
        <source>Looking through the backups</source>
        <translation>查看各份备份</translation>
    </message>
    <message>
        <source>Going back to a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>检查数据</translation>
    </message>
    <message>
        <source>Saving what can be saved</source>
        <translation>抢救数据</translation>
    </message>
    <message>
        <source>Writing the diagnostic file</source>
        <translation>写入诊断文件</translation>
    </message>
    <message>
        <source>Moving the data</source>
        <translation>移动数据文件</translation>
    </message>
    <message>
        <source>Looking for data of buyers</source>
        <translation>查找买家数据</translation>
    </message>
    <message>
        <source>Forgetting data</source>
        <translation>清除数据</translation>
    </message>
    <message>
        <source>Replacing the backups</source>
        <translation>替换备份</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>还需几秒</translation>
    </message>
    <message>
        <source>about {count} seconds left</source>
        <translation>还需约 {count} 秒</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>还需约 {hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation>还需约 1 小时</translation>
    </message>
    <message>
        <source>about {count} hours left</source>
        <translation>还需约 {count} 小时</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>还需约 1 分钟</translation>
    </message>
    <message>
        <source>about {count} minutes left</source>
        <translation>还需约 {count} 分钟</translation>
    </message>
    <message>
        <source>{title}: {trouble}</source>
        <translation>{title}：{trouble}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>tone, tags and grade</source>
        <translation>褒贬、标签和级别</translation>
    </message>
    <message>
        <source>index of the search</source>
        <translation>搜索索引</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>comparing reviews</source>
        <translation>对比评价</translation>
    </message>
    <message>
        <source>Checking downloaded files</source>
        <translation>核对下载的文件</translation>
    </message>
</context>
<context>
    <name>Kept data</name>
    <message>
        <source>order and parcel number, item, amounts, times, province; the nickname as a code</source>
        <translation>订单号、运单号、商品、金额、时间、省份；昵称只存成不可还原的代码</translation>
    </message>
    <message>
        <source>case and order number, reason, amounts, times</source>
        <translation>售后单号、订单号、原因、金额、时间</translation>
    </message>
    <message>
        <source>text (telephones, addresses masked), order number, item, times, your answer</source>
        <translation>评价文字（电话、地址等已打码）、订单号、商品、时间、你的回复</translation>
    </message>
    <message>
        <source>order and parcel number, courier, province, times</source>
        <translation>订单号、运单号、快递公司、省份、时间</translation>
    </message>
    <message>
        <source>Data of buyers</source>
        <translation>买家数据</translation>
    </message>
    <message>
        <source>Names, telephone numbers and addresses of buyers are not kept at all. What is kept lies on this computer only. Besides it there are scores, tasks and notes, which speak of no buyer unless you wrote so.</source>
        <translation>买家的姓名、电话、地址完全不保存。保存的都只在这台电脑里。另外还有评分、任务和备注，除非你自己写了，里面没有买家。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存了什么</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>Forget everything before this day</source>
        <translation>删除这一天之前的全部</translation>
    </message>
    <message>
        <source>Shop to forget</source>
        <translation>要删除的店铺</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Forget the shop…</source>
        <translation>删除店铺…</translation>
    </message>
    <message>
        <source>Replace by one of now…</source>
        <translation>换成一份现在的…</translation>
    </message>
    <message>
        <source>Everything before</source>
        <translation>这一天之前的全部</translation>
    </message>
    <message>
        <source>A shop with everything of its own</source>
        <translation>一家店铺和它的全部数据</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is that old.</source>
        <translation>没有那么早的数据。</translation>
    </message>
    <message>
        <source>Before {day}: {what}. They are removed for good, with what was judged and noted of them; scores of that time stay. This cannot be undone.</source>
        <translation>{day} 之前：{what}。连同对它们的判断和记录一起彻底删除；那时的评分保留。不能撤销。</translation>
    </message>
    <message>
        <source>{shop} is removed for good, with its scores, orders, reviews, tasks and events. This cannot be undone.</source>
        <translation>{shop} 连同它的评分、订单、评价、任务和事件一起彻底删除。不能撤销。</translation>
    </message>
    <message>
        <source>It is forgotten.</source>
        <translation>已经删除。</translation>
    </message>
    <message>
        <source>{count} backups and earlier data files hold what was there when they were made</source>
        <translation>{count} 份备份和以前的数据文件里还有当时的数据</translation>
    </message>
    <message>
        <source>answers, notes, pasted texts not used yet (telephones, addresses masked)</source>
        <translation>还没用掉的回复、备注、粘贴的文字（电话、地址已打码）</translation>
    </message>
    <message>
        <source>of no shop {count}</source>
        <translation>不属于店铺 {count}</translation>
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
        <translation>出错的时间、位置和种类；没有数据，没有买家信息</translation>
    </message>
    <message>
        <source>Texts being written</source>
        <translation>正在写的内容</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>{count} KB</source>
        <translation>{count} KB</translation>
    </message>
    <message>
        <source>{count} backups and earlier data files are removed for good. A backup of now is made first. This cannot be undone.</source>
        <translation>彻底删除 {count} 份备份和以前的数据文件，先给现在的数据备份一份。不能撤销。</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>已选 {count} 项</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选定</translation>
    </message>
    <message>
        <source>Tasks and lists</source>
        <translation>任务库与清单</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Esc once more drops what was typed.</source>
        <translation>还没有保存，再按一次 Esc 放弃已填内容。</translation>
    </message>
    <message>
        <source>Save or discard what was typed first.</source>
        <translation>请先保存或放弃修改。</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新建清单</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Kept the list “{list}”</source>
        <translation>已保存清单“{list}”</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>清单名称</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>什么时候用</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Tasks of the list</source>
        <translation>清单里的任务</translation>
    </message>
    <message>
        <source>Add tasks…</source>
        <translation>添加任务…</translation>
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
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>This list comes with the program. Copy it to change it.</source>
        <translation>这是程序自带的清单，复制一份后可以修改。</translation>
    </message>
    <message>
        <source>Drag the tasks into their order, or move them with Alt+Up and Alt+Down.</source>
        <translation>拖动任务排顺序，也可以按 Alt+↑ / Alt+↓ 移动。</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>{count} tasks</source>
        <translation>{count} 项</translation>
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
        <translation>已删除清单“{list}”</translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
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
        <translation>无变化</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>{new} new · {changed} changed · {same} the same · {refused} left out</source>
        <translation>新增 {new} · 更新 {changed} · 无变化 {same} · 未导入 {refused}</translation>
    </message>
    <message>
        <source>Take in {count}</source>
        <translation>导入 {count} 项</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>One step a line, up to seven</source>
        <translation>一行一个步骤，最多七个</translation>
    </message>
    <message>
        <source>How to see that it is done</source>
        <translation>怎样算做完</translation>
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
        <translation>它应当改善的指标</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Texts that help with it</source>
        <translation>可用的文本模板</translation>
    </message>
    <message>
        <source>What rules or the law forbid here</source>
        <translation>规则或法律在这里禁止什么</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>完成标准</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁来做</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>用时（分钟）</translation>
    </message>
    <message>
        <source>Effect (days)</source>
        <translation>见效（天）</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>关注指标</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本模板</translation>
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
        <translation>没有这样的任务。</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新建任务</translation>
    </message>
    <message>
        <source>Kept “{task}”</source>
        <translation>已保存“{task}”</translation>
    </message>
    <message>
        <source>The program&apos;s words</source>
        <translation>恢复自带内容</translation>
    </message>
    <message>
        <source>Drop your words; those of the program stand again</source>
        <translation>去掉自己的改动，恢复程序自带的内容</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>取消隐藏</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hid “{task}”</source>
        <translation>已隐藏“{task}”</translation>
    </message>
    <message>
        <source>Showed “{task}” again</source>
        <translation>已取消隐藏“{task}”</translation>
    </message>
    <message>
        <source>“{task}” back to the program&apos;s words</source>
        <translation>已恢复“{task}”的自带内容</translation>
    </message>
    <message>
        <source>Deleted “{task}”</source>
        <translation>已删除“{task}”</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>我的任务</translation>
    </message>
    <message>
        <source>Choose a file of tasks</source>
        <translation>选择任务文件</translation>
    </message>
    <message>
        <source>Took in {file}</source>
        <translation>已导入 {file}</translation>
    </message>
    <message>
        <source>Which tasks</source>
        <translation>哪些任务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Tmall</source>
        <translation>天猫</translation>
    </message>
    <message>
        <source>Taobao</source>
        <translation>淘宝</translation>
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
        <translation>京东</translation>
    </message>
    <message>
        <source>Kuaishou</source>
        <translation>快手</translation>
    </message>
    <message>
        <source>Xiaohongshu</source>
        <translation>小红书</translation>
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
        <translation>商品质量</translation>
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
        <translation>售后</translation>
    </message>
    <message>
        <source>Storefront</source>
        <translation>店面</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>运营</translation>
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
        <translation>每周</translation>
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
        <translation>仓库</translation>
    </message>
    <message>
        <source>Service team</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品控</translation>
    </message>
    <message>
        <source>Operations team</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Bad review</source>
        <translation>差评</translation>
    </message>
    <message>
        <source>Middling review</source>
        <translation>中评</translation>
    </message>
    <message>
        <source>Complaint in a good review</source>
        <translation>好评里的抱怨</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>好评</translation>
    </message>
    <message>
        <source>Factual</source>
        <translation>事实投诉</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>体验不满</translation>
    </message>
    <message>
        <source>Suspected malicious</source>
        <translation>疑似恶意</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>综合</translation>
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
        <translation>大促活动</translation>
    </message>
    <message>
        <source>Courier change</source>
        <translation>换快递</translation>
    </message>
    <message>
        <source>Rule change</source>
        <translation>规则变动</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改进措施</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>Words to customers</source>
        <translation>客服话术</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>谈话提纲</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Policy to publish</source>
        <translation>公示政策</translation>
    </message>
    <message>
        <source>Audit list</source>
        <translation>自查表</translation>
    </message>
    <message>
        <source>from the shop&apos;s own back office</source>
        <translation>本店后台</translation>
    </message>
    <message>
        <source>as buyers see it</source>
        <translation>买家看到的</translation>
    </message>
    <message>
        <source>the platform&apos;s index</source>
        <translation>平台指数</translation>
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
        <translation>会有哪些变化</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例子</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>原来 → 现在</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>None of the {total} reviews would be read differently.</source>
        <translation>{total} 条评价的判断都不会变。</translation>
    </message>
    <message>
        <source>Of {total} reviews {polarities} would get another polarity, {grades} another grade and {tags} other tags. Nothing is changed yet.</source>
        <translation>{total} 条评价中，{polarities} 条的褒贬会变，{grades} 条的级别会变，{tags} 条的标签会变。目前还没有改动。</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>学到了什么</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>Words that your corrections taught</source>
        <translation>从您的更正中学到的词</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Leans to</source>
        <translation>倾向</translation>
    </message>
    <message>
        <source>In corrections</source>
        <translation>出现次数</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>褒贬</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>启用</translation>
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
        <translation>现在学习</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>正在学习…</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>How good are the tags?</source>
        <translation>标签准不准</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>已标</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>已看</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找全率</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Right: how many of those that carry the tag complain of it indeed. Found: how many of the complaints of it carry the tag. In brackets the range of certainty (95 %).</source>
        <translation>准确率：带此标签的评价里，确实在说这个问题的占多少。找全率：说到这个问题的评价里，被标出来的占多少。括号里是 95% 的可信范围。</translation>
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
        <translation>说不准 (3)</translation>
    </message>
    <message>
        <source>One back (0)</source>
        <translation>退一条 (0)</translation>
    </message>
    <message>
        <source>That was this round.</source>
        <translation>这一轮看完了。</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>没有可看的</translation>
    </message>
    <message>
        <source>Choose a tag for another round.</source>
        <translation>选一个标签，可以再看一轮。</translation>
    </message>
    <message>
        <source>There is no complaint that you have not looked at for this tag.</source>
        <translation>这个标签下没有您还没看过的差评。</translation>
    </message>
    <message>
        <source>Does it complain of “{label}”?</source>
        <translation>这条评价是在抱怨“{label}”吗？</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} 条，共 {count} 条</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>好评</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>差评</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不确定</translation>
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
        <translation>还没有学习：目前只按软件自带的词判断。</translation>
    </message>
    <message>
        <source>Learned from {count} own reviews, {complaints} of them complaints.</source>
        <translation>已从自家 {count} 条评价中学习，其中差评 {complaints} 条。</translation>
    </message>
    <message>
        <source>Your {count} corrections are in it, with {left} reviews that you left as they were.</source>
        <translation>已采用您的 {count} 条更正，以及您看过未改的 {left} 条评价。</translation>
    </message>
    <message>
        <source>Your {count} corrections do not help with other reviews yet; each stands for itself.</source>
        <translation>您的 {count} 条更正暂时帮不到其他评价，只对各自那条有效。</translation>
    </message>
    <message>
        <source>Of the reviews that you looked at, {before} % were read rightly before, {after} % now.</source>
        <translation>在您看过的评价里，原来判断正确 {before}%，现在 {after}%。</translation>
    </message>
    <message>
        <source>There are too few reviews and corrections to learn from yet.</source>
        <translation>评价和更正还太少，暂时学不了。</translation>
    </message>
    <message>
        <source>That is worse, so it cannot be kept.</source>
        <translation>效果变差了，不能采用。</translation>
    </message>
    <message>
        <source>What was learned last is dropped; your corrections and phrases stay.</source>
        <translation>最近一次学到的内容会丢弃，您的更正和短语保留。</translation>
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
        <translation>程序已从 {count} 处更正中学习：有 {changed} 条评价会得出不同的判断。</translation>
    </message>
    <message>
        <source>The program has learned from {count} reviews: {changed} would be read differently.</source>
        <translation>程序已从 {count} 条评价中学习：有 {changed} 条会得出不同的判断。</translation>
    </message>
    <message>
        <source>Learning from reviews</source>
        <translation>正在从评价中学习</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>看看会有什么变化</translation>
    </message>
    <message>
        <source>Do not offer it</source>
        <translation>不再建议</translation>
    </message>
    <message>
        <source>not meant</source>
        <translation>不指这个</translation>
    </message>
    <message>
        <source>offered: {count} corrections</source>
        <translation>建议：{count} 次更正</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Mark the words in the review, or take a proposal. Nothing is kept before you have seen what changes.</source>
        <translation>在评价里用鼠标划出这些词，或选一个建议。看过变化之前什么都不会保存。</translation>
    </message>
    <message>
        <source>Which words complain of {tag}?</source>
        <translation>哪些词在抱怨“{tag}”？</translation>
    </message>
    <message>
        <source>Which words praise {tag}?</source>
        <translation>哪些词在夸“{tag}”？</translation>
    </message>
    <message>
        <source>Which words do not mean {tag}?</source>
        <translation>哪些词说的不是“{tag}”？</translation>
    </message>
    <message>
        <source>“{words}” complains of {tag}.</source>
        <translation>“{words}”是在抱怨“{tag}”。</translation>
    </message>
    <message>
        <source>“{words}” praises {tag}.</source>
        <translation>“{words}”是在夸“{tag}”。</translation>
    </message>
    <message>
        <source>“{words}” does not mean {tag}.</source>
        <translation>“{words}”说的不是“{tag}”。</translation>
    </message>
    <message>
        <source>no longer {tag}</source>
        <translation>不再算“{tag}”</translation>
    </message>
    <message>
        <source>{tag} as well</source>
        <translation>新增“{tag}”</translation>
    </message>
    <message>
        <source>Rated {stars} ★</source>
        <translation>{stars} 星</translation>
    </message>
    <message>
        <source>Of the rated reviews, {before}% were read as their stars say before, {after}% now.</source>
        <translation>有星级的评价中，判断与星级一致的：原来 {before}%，现在 {after}%。</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Copy the list with its heads</source>
        <translation>复制表格（含表头）</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印</translation>
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
        <translation>显示全部</translation>
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
        <translation>负责人</translation>
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
        <translation>负责人</translation>
    </message>
    <message>
        <source>No complaints in this month yet</source>
        <translation>这个月还没有抱怨</translation>
    </message>
    <message>
        <source>Import reviews: complaints are counted by cause, product and owner, month by month.</source>
        <translation>导入评价后，这里按月统计抱怨的根因、商品和负责人。</translation>
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
        <translation>按时回复</translation>
    </message>
    <message>
        <source>Past their deadline</source>
        <translation>超时未回复</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>评价工单</translation>
    </message>
    <message>
        <source>Cost of remedies, yuan</source>
        <translation>补救费用（元）</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>值得注意</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print the sheet for {department}</source>
        <translation>打印给{department}的反馈单</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the sheet for {department}</source>
        <translation>保存给{department}的反馈单</translation>
    </message>
    <message>
        <source>One page for each department: its causes, products, words of buyers.</source>
        <translation>每个部门一页：相关的根因、商品和买家原话。</translation>
    </message>
    <message>
        <source>Feedback sheets</source>
        <translation>部门反馈单</translation>
    </message>
    <message>
        <source>Make a task</source>
        <translation>转为任务</translation>
    </message>
    <message>
        <source>Too few complaints for anything to stand out.</source>
        <translation>抱怨太少，没有突出的问题。</translation>
    </message>
    <message>
        <source>{count} reviews of the month were not judged yet.</source>
        <translation>当月还有 {count} 条评价尚未判读。</translation>
    </message>
    <message>
        <source>Task from the look back</source>
        <translation>复盘转任务</translation>
    </message>
    <message>
        <source>The task stands on the checklist.</source>
        <translation>已加入改善清单。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>After-sales cases of the month whose reason means this cause</source>
        <translation>当月售后单里，原因对应这一项的单数</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Cost of remedies of the cases that were opened in the month</source>
        <translation>当月建立的评价工单的补救费用</translation>
    </message>
    <message>
        <source>Cost, yuan</source>
        <translation>费用（元）</translation>
    </message>
    <message>
        <source>{count} still wait, past their deadline</source>
        <translation>{count} 条已超时仍未回复</translation>
    </message>
    <message>
        <source>Item not named</source>
        <translation>未注明商品</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>No cause named</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>Another cause</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>{aspect}, no cause named</source>
        <translation>{aspect}（未说明原因）</translation>
    </message>
    <message>
        <source>{cause}: {count} complaints, clearly more than the {before} of the month before</source>
        <translation>{cause}：{count} 条抱怨，明显多于上月的 {before} 条</translation>
    </message>
    <message>
        <source>{cause}: {count} complaints, {before} in the month before</source>
        <translation>{cause}：{count} 条抱怨，上月 {before} 条</translation>
    </message>
    <message>
        <source>{in_time} of {timed} answered in time</source>
        <translation>{timed} 条里按时回复 {in_time} 条</translation>
    </message>
    <message>
        <source>remedies cost {cost} yuan</source>
        <translation>补救花费 {cost} 元</translation>
    </message>
    <message>
        <source>{cause}: find the root cause ({month}: {count} complaints)</source>
        <translation>{cause}：查明根因（{month} 有 {count} 条抱怨）</translation>
    </message>
    <message>
        <source>Answered by the deadline, or closed by then without an answer. Closed later is late. Of the complaints of which it is known when and that were due.</source>
        <translation>按时处理的条数／已到期且知道处理时间的条数。期限前回复，或期限前结案，算按时；期限后才结案算超时。</translation>
    </message>
    <message>
        <source>Asks on which shop&apos;s checklist</source>
        <translation>点击后选择记到哪家店</translation>
    </message>
    <message>
        <source>On which shop&apos;s checklist?</source>
        <translation>记到哪家店的任务清单？</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Paste a table</source>
        <translation>粘贴表格(&amp;P)</translation>
    </message>
    <message>
        <source>Open the &amp;demo shops</source>
        <translation>打开示例店铺(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove the demo shops</source>
        <translation>移除示例店铺(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>复制为表格(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外观(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>字号(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Colour of a rise</source>
        <translation>涨跌颜色(&amp;C)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>语言(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Print the checklist…</source>
        <translation>打印改进清单(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Check the store</source>
        <translation>检查数据文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backed up, {size} MB.</source>
        <translation>已备份，{size} MB。</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>备份已恢复。</translation>
    </message>
    <message>
        <source>The store has problems</source>
        <translation>数据文件有问题</translation>
    </message>
    <message>
        <source>There is no shop yet. Import a file first.</source>
        <translation>还没有店铺。先导入一个文件。</translation>
    </message>
    <message>
        <source>Seller Toolkit {version}. Your data stay on this computer; the program makes no network connection.</source>
        <translation>卖家工具箱 {version}。数据只留在这台电脑上，程序不联网。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Import a f&amp;older…</source>
        <translation>导入文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Today&apos;s scores…</source>
        <translation>今日评分…(&amp;T)</translation>
    </message>
    <message>
        <source>Self-&amp;audit…</source>
        <translation>店铺自查(&amp;A)…</translation>
    </message>
    <message>
        <source>Score &amp;rules…</source>
        <translation>评分规则(&amp;R)…</translation>
    </message>
    <message>
        <source>Replace the rules by a &amp;file…</source>
        <translation>用文件更换评分规则(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Back to the program&apos;s rules…</source>
        <translation>恢复自带评分规则(&amp;B)…</translation>
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
        <translation>回填清单(&amp;L)…</translation>
    </message>
    <message>
        <source>Tasks and &amp;lists…</source>
        <translation>任务库与清单(&amp;L)…</translation>
    </message>
    <message>
        <source>Te&amp;xts to copy…</source>
        <translation>文本模板(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>撤销(&amp;U)：{what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
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
        <translation>复制日报(&amp;B)</translation>
    </message>
    <message>
        <source>Brief of the &amp;day…</source>
        <translation>日报(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Monthly report…</source>
        <translation>月报(&amp;M)…</translation>
    </message>
    <message>
        <source>Re&amp;views</source>
        <translation>评价(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Working &amp;hours…</source>
        <translation>工作时间(&amp;H)…</translation>
    </message>
    <message>
        <source>What was &amp;learned…</source>
        <translation>学到了什么(&amp;L)…</translation>
    </message>
    <message>
        <source>How &amp;good are the tags…</source>
        <translation>标签准不准(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Write review cases to a file…</source>
        <translation>导出评价工单(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Take review cases back…</source>
        <translation>回收评价工单(&amp;T)…</translation>
    </message>
    <message>
        <source>Learn &amp;by itself</source>
        <translation>自动学习(&amp;B)</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>备份列表(&amp;U)…</translation>
    </message>
    <message>
        <source>This installation does not read pictures of score pages.</source>
        <translation>这个版本不带评分页图片识别。</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>快速前往(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Data of buyers…</source>
        <translation>买家数据(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Where the data lie…</source>
        <translation>数据在哪里(&amp;W)…</translation>
    </message>
    <message>
        <source>Recent i&amp;mports</source>
        <translation>最近导入(&amp;M)</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>已存视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Save a &amp;diagnostic file…</source>
        <translation>保存诊断文件(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>使用说明(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Running &amp;jobs</source>
        <translation>进行中的操作(&amp;J)</translation>
    </message>
    <message>
        <source>Is there a newer &amp;version?</source>
        <translation>检查新版本(&amp;V)</translation>
    </message>
</context>
<context>
    <name>Metric help</name>
    <message>
        <source>Made of: {metrics}</source>
        <translation>由这些指标合成：{metrics}</translation>
    </message>
    <message>
        <source>No source that was read says how it is counted.</source>
        <translation>读到的来源都没有说明怎么算。</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>越低越好。</translation>
    </message>
    <message>
        <source>The days that it is counted over are not known.</source>
        <translation>统计期不详。</translation>
    </message>
    <message>
        <source>Counted over {days} days.</source>
        <translation>统计期：{days} 天。</translation>
    </message>
    <message>
        <source>Counted over {days} days, the last one {lag} days before that of the page.</source>
        <translation>统计期：{days} 天，截至页面日期前 {lag} 天。</translation>
    </message>
    <message>
        <source>Counted over {days} days, the last one {lag} days before that of the page (unverified).</source>
        <translation>统计期：{days} 天，截至页面日期前 {lag} 天（滞后天数未核实）。</translation>
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
        <translation>未核实：他人所述</translation>
    </message>
    <message>
        <source>unverified: from memory</source>
        <translation>未核实：凭记忆</translation>
    </message>
    <message>
        <source>Source: {confidence}</source>
        <translation>来源：{confidence}</translation>
    </message>
    <message>
        <source>Source: {title} · {confidence}</source>
        <translation>来源：{title} · {confidence}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Its weight in the total is not published.</source>
        <translation>平台未公布它在总分里的权重。</translation>
    </message>
    <message>
        <source>Weight in the total: {share}.</source>
        <translation>在总分里的权重：{share}。</translation>
    </message>
</context>
<context>
    <name>Newer version</name>
    <message>
        <source>{file}: version {version} is newer than this one.</source>
        <translation>{file}：版本 {version}，比当前版本新。</translation>
    </message>
    <message>
        <source>{file}: version {version} is the one that you have.</source>
        <translation>{file}：版本 {version}，就是当前版本。</translation>
    </message>
    <message>
        <source>{file}: version {version} is older than this one.</source>
        <translation>{file}：版本 {version}，比当前版本旧。</translation>
    </message>
    <message>
        <source>{file} is whole: its SHA-256 is the one in SHA256SUMS.</source>
        <translation>{file} 完整：SHA-256 与 SHA256SUMS 里的一致。</translation>
    </message>
    <message>
        <source>{file} is damaged or another file: its SHA-256 is not the one in SHA256SUMS. Do not install it; download it again.</source>
        <translation>{file} 已损坏或不是同一个文件：SHA-256 与 SHA256SUMS 里的不一致。不要安装，请重新下载。</translation>
    </message>
    <message>
        <source>{file} is not named in SHA256SUMS, so it cannot be checked. Take both from one place.</source>
        <translation>SHA256SUMS 里没有 {file}，无法核对。两个文件要从同一处下载。</translation>
    </message>
    <message>
        <source>{file} cannot be checked without SHA256SUMS. Put that file into the same folder.</source>
        <translation>没有 SHA256SUMS，无法核对 {file}。请把 SHA256SUMS 放在同一个文件夹里。</translation>
    </message>
    <message>
        <source>Drop the downloaded files here to check them</source>
        <translation>把下载的文件拖到这里核对</translation>
    </message>
    <message>
        <source>RELEASE-NOTES.md is compared with this version, the package with SHA256SUMS.</source>
        <translation>RELEASE-NOTES.md 与当前版本比较，安装包与 SHA256SUMS 核对。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Is there a newer version?</source>
        <translation>检查新版本</translation>
    </message>
    <message>
        <source>A right checksum says that a file arrived whole, not who made it.</source>
        <translation>校验值一致只说明文件完整，不说明是谁做的。</translation>
    </message>
    <message>
        <source>What the files say</source>
        <translation>核对结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is no package beside it yet to be checked.</source>
        <translation>旁边还没有可以核对的安装包。</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>1. Look where you got the program. Download the package, RELEASE-NOTES.md and SHA256SUMS into one folder.</source>
        <translation>1. 到您当初拿到本程序的地方看看，把安装包、RELEASE-NOTES.md 和 SHA256SUMS 下载到同一个文件夹。</translation>
    </message>
    <message>
        <source>2. Have the files checked below.</source>
        <translation>2. 在下面核对这些文件。</translation>
    </message>
    <message>
        <source>3. Make a backup.</source>
        <translation>3. 先做一次备份。</translation>
    </message>
    <message>
        <source>4. Quit the program and install the new package over this one. Your data stay in {folder}, and are copied before their form changes. A portable program: unpack the new one, and copy the folder “data” and the file “portable.txt” into it.</source>
        <translation>4. 退出程序，直接安装新的安装包。数据仍在 {folder}，升级数据格式之前会自动备份。便携版：解压新版本，再把文件夹“data”和文件“portable.txt”复制进去。</translation>
    </message>
    <message>
        <source>How to install one without losing data</source>
        <translation>怎样升级不丢数据</translation>
    </message>
    <message>
        <source>This is version {version}, run from its source.</source>
        <translation>当前版本 {version}，从源代码运行。</translation>
    </message>
    <message>
        <source>This is version {version}, built on {day}.</source>
        <translation>当前版本 {version}，制作于 {day}。</translation>
    </message>
    <message>
        <source>The program makes no network connection at all: it cannot know of a newer version, asks nobody, and never reminds you.</source>
        <translation>程序完全不联网：不知道有没有新版本，不向任何地方查询，也不会提醒您。</translation>
    </message>
    <message>
        <source>Downloaded files</source>
        <translation>下载的文件</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Nothing is open, and nothing that is known of the shop asks for a task.</source>
        <translation>没有待办任务，现有数据也没有需要处理的问题。</translation>
    </message>
    <message>
        <source>As of {day}: what is overdue first, then what is proposed, by points of the score at stake for the effort, then what is open.</source>
        <translation>截至 {day}：先列逾期的，再列建议的（按所涉分值与用时之比排序），最后是待办的。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>用时（分钟）</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>完成标准</translation>
    </message>
    <message>
        <source>Open besides: {count}; the checklist has them all.</source>
        <translation>另有待办 {count} 项，全部见改进清单。</translation>
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
        <translation>事项</translation>
    </message>
    <message>
        <source>Dates ahead and what waits</source>
        <translation>近期日程与待处理</translation>
    </message>
    <message>
        <source>Due sheet as of {time}: {missed} missed, {soon} due within 24 hours, {all} in all.</source>
        <translation>临期单（{time}）：已超时 {missed}，24 小时内到期 {soon}，共 {all}。</translation>
    </message>
    <message>
        <source>Reviews of the period that still wait for an answer: {count}, of which {missed} are past the shop&apos;s own aim.</source>
        <translation>本期仍待回应的评价：{count}，其中 {missed} 条已超过店铺自定的回应时间。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Time for the tasks before a promotion</source>
        <translation>可以做大促前的准备任务了</translation>
    </message>
    <message>
        <source>chance of missing it {chance}</source>
        <translation>不达标概率 {chance}</translation>
    </message>
    <message>
        <source>{score} {value} is on the {line} and must be above it</source>
        <translation>{score} {value} 刚好等于{line}，须高于才达标</translation>
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
        <translation>{line}（未核实）</translation>
    </message>
    <message>
        <source>{score} falls faster than usual</source>
        <translation>{score}下降比平时快</translation>
    </message>
    <message>
        <source>{before} → {now} since {day}; usually not more than {usual} in {days} days</source>
        <translation>{day} 以来 {before} → {now}；平时 {days} 天变动不超过 {usual}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Open the demo shops</source>
        <translation>打开示例店铺</translation>
    </message>
    <message>
        <source>Import one file and see why the score moves</source>
        <translation>导入一个文件，看清评分为什么变</translation>
    </message>
    <message>
        <source>Drag the platforms&apos; Excel files anywhere into this window. The data stay on this computer.</source>
        <translation>把平台导出的 Excel 文件拖到窗口任意位置。数据只留在这台电脑上。</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>要准备什么</translation>
    </message>
    <message>
        <source>Where it is usually found</source>
        <translation>通常在哪里</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>the figures of each shop&apos;s score page: 20 seconds a shop</source>
        <translation>各店评分页上的数字：每店 20 秒</translation>
    </message>
    <message>
        <source>Each week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>orders, after-sales cases, reviews, all files at once: two minutes</source>
        <translation>订单、售后单、评价，所有文件一次拖入：两分钟</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>the rest, such as customer service and other shops: five minutes</source>
        <translation>其余的，如客服和竞店：五分钟</translation>
    </message>
    <message>
        <source>Score pages</source>
        <translation>评分页</translation>
    </message>
    <message>
        <source>orders and refunds: lists of Qianniu, to export; shop figures: Business Advisor</source>
        <translation>订单、退款：在千牛的列表里导出；店铺数据：生意参谋</translation>
    </message>
    <message>
        <source>orders, after-sales, reviews: lists of Doudian, to export; chats: Feige report</source>
        <translation>订单、售后、评价：在抖店的列表里导出；会话：飞鸽报表</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>the sheet of your ERP or courier, with pick-up and signing times</source>
        <translation>ERP 或快递公司的表格，含揽收、签收时间</translation>
    </message>
    <message>
        <source>Bring files</source>
        <translation>去导入</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>还缺什么</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>还有 {count} 项</translation>
    </message>
    <message>
        <source>shows {what}</source>
        <translation>可看：{what}</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Below the line</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>All lines met</source>
        <translation>全部达标</translation>
    </message>
    <message>
        <source>{line} (unverified)</source>
        <translation>{line}（未核实）</translation>
    </message>
    <message>
        <source>{count} more at risk</source>
        <translation>另有 {count} 条有风险</translation>
    </message>
    <message>
        <source>{count} more met</source>
        <translation>另有 {count} 条达标</translation>
    </message>
    <message>
        <source>{line} · not judged, no recent value</source>
        <translation>{line}：近期没有数据，不作判断</translation>
    </message>
    <message>
        <source>{line} · {margin} below</source>
        <translation>比{line} 低 {margin}</translation>
    </message>
    <message>
        <source>{line} · on the line, must be above</source>
        <translation>正好等于{line}，须高于它</translation>
    </message>
    <message>
        <source>{line} · just on the line</source>
        <translation>正好等于{line}</translation>
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
        <translation>变差的地方</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>变好的</translation>
    </message>
    <message>
        <source>Nothing to compare yet: no score has been imported.</source>
        <translation>还没有导入评分，暂时无从比较。</translation>
    </message>
    <message>
        <source>Nothing got worse in the last 30 days.</source>
        <translation>近 30 天没有变差的地方。</translation>
    </message>
    <message>
        <source>Trend of {shop}</source>
        <translation>{shop}的趋势</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>较 {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>截至 {day}</translation>
    </message>
    <message>
        <source>No score rules are known for this platform.</source>
        <translation>还没有这个平台的评分规则。</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>从 {first} 到 {last}</translation>
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
        <translation>3 天内</translation>
    </message>
    <message>
        <source>Waiting in all</source>
        <translation>全部待处理</translation>
    </message>
    <message>
        <source>No reviews yet. Bring a table of reviews.</source>
        <translation>还没有评价。导入评价表即可。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Open the reviews</source>
        <translation>查看评价</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评价</translation>
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
        <translation>无变化</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Open the imports</source>
        <translation>查看导入</translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation>还没有导入过。</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>上次导入</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <translation>{shown}/{count} 项</translation>
    </message>
    <message>
        <source>Tick as done (Space)</source>
        <translation>打勾完成（空格键）</translation>
    </message>
    <message>
        <source>Overdue {day}</source>
        <translation>{day} 逾期</translation>
    </message>
    <message>
        <source>Tasks are proposed as soon as a score is there.</source>
        <translation>有了评分，就会建议任务。</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>今天没有到期的任务。</translation>
    </message>
    <message>
        <source>Print today&apos;s list</source>
        <translation>打印今日清单</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The tasks of {shop}</source>
        <translation>{shop}的任务</translation>
    </message>
    <message>
        <source>These are demo shops (示例)</source>
        <translation>这些是示例店铺</translation>
    </message>
    <message>
        <source>Some of these are demo shops (示例)</source>
        <translation>其中有示例店铺</translation>
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
        <translation>数据截至 {day}</translation>
    </message>
    <message>
        <source>┃ line</source>
        <translation>┃ 考核线或门槛</translation>
    </message>
    <message>
        <source>│ peers</source>
        <translation>│ 同行均值</translation>
    </message>
    <message>
        <source>have no export: take a screenshot and press Ctrl+V here</source>
        <translation>没有导出：截图后在这里按 Ctrl+V</translation>
    </message>
    <message>
        <source>No score yet. Take a screenshot of the score page and press Ctrl+V.</source>
        <translation>还没有评分。把评分页截图，按 Ctrl+V 粘贴。</translation>
    </message>
    <message>
        <source>{notice} and {count} more</source>
        <translation>{notice}，另有 {count} 条</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Promotions and changes of the shop, and what they did</source>
        <translation>店铺的大促和变动，以及对评分的效果</translation>
    </message>
    <message>
        <source>No promotion entered</source>
        <translation>还没填大促日期</translation>
    </message>
    <message>
        <source>chance to miss {chance}</source>
        <translation>不达标概率 {chance}</translation>
    </message>
    <message>
        <source>next assessment: {day}</source>
        <translation>下次考核：{day}</translation>
    </message>
    <message>
        <source>missed so far: {count}</source>
        <translation>已不达标 {count} 次</translation>
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
        <translation>{days} 天后考核</translation>
    </message>
    <message>
        <source>the next miss has the consequence</source>
        <translation>再不达标一次就会触发后果</translation>
    </message>
    <message>
        <source>may be missed once more</source>
        <translation>还可不达标 1 次</translation>
    </message>
    <message>
        <source>may be missed {count} times more</source>
        <translation>还可不达标 {count} 次</translation>
    </message>
    <message>
        <source>Put away until something new happens</source>
        <translation>收起，有新情况再提醒</translation>
    </message>
    <message>
        <source>Which notices are shown</source>
        <translation>显示哪些提醒</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 条</translation>
    </message>
    <message>
        <source>Show all notices</source>
        <translation>显示全部提醒</translation>
    </message>
    <message>
        <source>Show serious ones only</source>
        <translation>只显示重要的</translation>
    </message>
    <message>
        <source>Show none (View menu brings them back)</source>
        <translation>不显示（可在“查看”菜单恢复）</translation>
    </message>
    <message>
        <source>If assessed today</source>
        <translation>按今天的分考核</translation>
    </message>
    <message>
        <source>Shops, by risk</source>
        <translation>店铺（按风险排）</translation>
    </message>
    <message>
        <source>Days to the next assessment by this line</source>
        <translation>距这条线下次考核的天数</translation>
    </message>
    <message>
        <source>Chance of missing this line at the next assessment</source>
        <translation>下次考核不达标的概率</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nearest line</source>
        <translation>最近的线</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>还剩天数</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>不达标概率</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Tasks due today</source>
        <translation>今天到期的任务</translation>
    </message>
    <message>
        <source>the month-end assessment</source>
        <translation>月末考核</translation>
    </message>
    <message>
        <source>Take the last tick back (Ctrl+Z)</source>
        <translation>撤销刚才的勾选（Ctrl+Z）</translation>
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
        <translation>1 打开示例店铺，或拖入自己的文件</translation>
    </message>
    <message>
        <source>Anywhere into the window; the demo can be removed at any time.</source>
        <translation>拖到窗口任何地方都行；示例随时可以移除。</translation>
    </message>
    <message>
        <source>2 See the score, and why it moved</source>
        <translation>2 看评分，看为什么变</translation>
    </message>
    <message>
        <source>Causes, parts of the change, distance to each line.</source>
        <translation>原因、影响项、离每条门槛多远。</translation>
    </message>
    <message>
        <source>Show the trend</source>
        <translation>看评分趋势</translation>
    </message>
    <message>
        <source>3 Print the checklist</source>
        <translation>3 打印改进清单</translation>
    </message>
    <message>
        <source>What is worth doing first, for whoever does it.</source>
        <translation>先做什么最值，交给谁做。</translation>
    </message>
    <message>
        <source>Put away for good</source>
        <translation>不再显示</translation>
    </message>
    <message>
        <source>All done. F1 opens the guide with the rest.</source>
        <translation>三步都做完了。按 F1 看使用说明。</translation>
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
        <translation>超出范围</translation>
    </message>
    <message>
        <source>unusual jump</source>
        <translation>变化异常</translation>
    </message>
    <message>
        <source>digits swapped?</source>
        <translation>数字颠倒？</translation>
    </message>
    <message>
        <source>does not fit its parts</source>
        <translation>与分项不符</translation>
    </message>
    <message>
        <source>point missing?</source>
        <translation>漏了小数点？</translation>
    </message>
    <message>
        <source>This could not be read with certainty. Compare it with the picture.</source>
        <translation>这个数值没有把握读对，请和图片对照。</translation>
    </message>
    <message>
        <source>This score cannot have such a value. Was a point lost?</source>
        <translation>这项评分不可能是这个数，是不是漏了小数点？</translation>
    </message>
    <message>
        <source>That is far from the last value. Is it right?</source>
        <translation>和上一次相差很大，确认没有错？</translation>
    </message>
    <message>
        <source>The last value has two of these digits the other way round. Is it right?</source>
        <translation>和上一次相比有两位数字颠倒了，确认没有错？</translation>
    </message>
    <message>
        <source>The dimensions that stand beside it cannot give this total. One of them may be wrong.</source>
        <translation>按旁边各维度的分数算不出这个总分，其中可能有一个读错了。</translation>
    </message>
    <message>
        <source>The platform prints decimals here. Was a point lost?</source>
        <translation>平台这里会显示小数，是不是漏了小数点？</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Task library</source>
        <translation>任务库</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>文本模板</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>快速前往</translation>
    </message>
    <message>
        <source>Function, page, shop, item, task, text — pinyin will do</source>
        <translation>功能、页面、店铺、商品、任务、文本，可用拼音</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>Nothing of this name.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter open   Esc close</source>
        <translation>↑ ↓ 选择   Enter 打开   Esc 关闭</translation>
    </message>
    <message>
        <source>Look at this shop</source>
        <translation>查看这家店铺</translation>
    </message>
    <message>
        <source>Look at all shops</source>
        <translation>查看所有店铺</translation>
    </message>
    <message>
        <source>{count} reviews</source>
        <translation>{count} 条评价</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>What to do…</source>
        <translation>怎么办…</translation>
    </message>
    <message>
        <source>The data file is {path}.</source>
        <translation>数据文件在 {path}。</translation>
    </message>
    <message>
        <source>Where the data lie</source>
        <translation>数据在哪里</translation>
    </message>
    <message>
        <source>Move it to another folder…</source>
        <translation>移到别的文件夹…</translation>
    </message>
    <message>
        <source>Open the one in the program&apos;s own folder from now on; this one stays where it is</source>
        <translation>以后用程序自己文件夹里的数据文件；这一个留在原处</translation>
    </message>
    <message>
        <source>Leave it there and do not tell me again</source>
        <translation>就放在那里，不再提醒</translation>
    </message>
    <message>
        <source>Folder for the data file</source>
        <translation>数据文件放在哪个文件夹</translation>
    </message>
    <message>
        <source>The data file lies in a folder that {service} copies.</source>
        <translation>数据文件放在{service}的同步文件夹里。</translation>
    </message>
    <message>
        <source>The data file lies on a network drive.</source>
        <translation>数据文件放在网络驱动器上。</translation>
    </message>
    <message>
        <source>{service} copies files while they are written to: it can leave half a data file on another computer, or bring an older one back over a newer one. Keep the data file in a folder of this computer; backups may well lie there.</source>
        <translation>{service}会在写入的过程中复制文件：别的电脑上可能只有半个数据文件，旧的也可能盖掉新的。请把数据文件放在这台电脑自己的文件夹里；备份可以放在那里。</translation>
    </message>
    <message>
        <source>Network drives are slow for a data file and can lose what two computers write. Keep it in a folder of this computer; backups may well lie there.</source>
        <translation>网络驱动器上的数据文件很慢，两台电脑同时写还可能丢数据。请放在这台电脑自己的文件夹里；备份可以放在那里。</translation>
    </message>
</context>
<context>
    <name>Praise</name>
    <message>
        <source>names what is good</source>
        <translation>说出好在哪里</translation>
    </message>
    <message>
        <source>measures, days or a comparison</source>
        <translation>有尺寸、天数或对比</translation>
    </message>
    <message>
        <source>says which variant</source>
        <translation>有规格</translation>
    </message>
    <message>
        <source>points at a picture</source>
        <translation>提到图片</translation>
    </message>
    <message>
        <source>says a good deal</source>
        <translation>写得详细</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The most useful first</source>
        <translation>最有用的在前</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Praises</source>
        <translation>称赞</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Praise shelf</source>
        <translation>好评精选</translation>
    </message>
    <message>
        <source>No review to show yet</source>
        <translation>还没有可展示的评价</translation>
    </message>
    <message>
        <source>Good reviews of at least ten characters that complain of nothing stand here.</source>
        <translation>十个字以上、没有抱怨的好评会出现在这里。</translation>
    </message>
    <message>
        <source>Names, telephone numbers and addresses are masked. Ask the buyer before you use a review in advertising.</source>
        <translation>姓名、电话、地址已打码。用于广告前，请先征得买家同意。</translation>
    </message>
    <message>
        <source>{shown} shown of {count} reviews read</source>
        <translation>读了 {count} 条评价，展示 {shown} 条</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>Any praise</source>
        <translation>全部称赞</translation>
    </message>
    <message>
        <source>Copied without personal data: {count} reviews</source>
        <translation>已复制 {count} 条评价，不含个人信息</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>好评精选</translation>
    </message>
    <message>
        <source>Why it helps: {reasons}</source>
        <translation>为什么有用：{reasons}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Praised for</source>
        <translation>夸的是什么</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Print the checklist</source>
        <translation>打印改进清单</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>预览并打印</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>As PDF, Excel, web page or CSV</source>
        <translation>存为 PDF、Excel、网页或 CSV</translation>
    </message>
    <message>
        <source>Due today or overdue</source>
        <translation>今天到期和已逾期的</translation>
    </message>
    <message>
        <source>All open tasks</source>
        <translation>全部未完成的任务</translation>
    </message>
    <message>
        <source>Everything that is listed</source>
        <translation>清单上的全部</translation>
    </message>
    <message>
        <source>A list for an occasion</source>
        <translation>专项清单</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>一张清单</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>按负责人分页</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>按环节分页</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>With the steps of each task</source>
        <translation>带上每项的步骤</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>大字版</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>分页</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>There is no such task now.</source>
        <translation>现在没有这样的任务。</translation>
    </message>
    <message>
        <source>{count} tasks</source>
        <translation>{count} 项任务</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 项任务</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} 页</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 页</translation>
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
        <translation>页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>页面大小</translation>
    </message>
</context>
<context>
    <name>Read page</name>
    <message>
        <source>{file}: {shop}, {day}, {count} values</source>
        <translation>{file}：{shop}，{day}，{count} 个数值</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>    not known yet: {labels}</source>
        <translation>    还不认识：{labels}</translation>
    </message>
    <message>
        <source>    stored as import {batch}: {new} new, {changed} changed, {same} same</source>
        <translation>    已保存为第 {batch} 次导入：新增 {new}，更新 {changed}，无变化 {same}</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>{name} is not in {folder} any more. It was moved, renamed or deleted.</source>
        <translation>{name} 已不在 {folder} 里：被移动、改名或删除了。</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>文件不在了</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>{count} more places are marked</source>
        <translation>另有 {count} 处已标出</translation>
    </message>
    <message>
        <source>“{words}”: {why}</source>
        <translation>“{words}”：{why}</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>平实</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>亲切</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>What is done for the buyer</source>
        <translation>给买家的处理</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Other draft</source>
        <translation>换一条</translation>
    </message>
    <message>
        <source>Keep as own draft</source>
        <translation>存为自己的草稿</translation>
    </message>
    <message>
        <source>Delete own draft</source>
        <translation>删除这条草稿</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>复制回复</translation>
    </message>
    <message>
        <source>Appeal pack…</source>
        <translation>申诉材料…</translation>
    </message>
    <message>
        <source>Remedy: none yet</source>
        <translation>处理办法：还没有</translation>
    </message>
    <message>
        <source>Draft {place} of {count}</source>
        <translation>草稿 {place}/{count}</translation>
    </message>
    <message>
        <source>Not copied. {why}</source>
        <translation>没有复制。{why}</translation>
    </message>
    <message>
        <source>The answer is on the clipboard.</source>
        <translation>回复已复制。</translation>
    </message>
    <message>
        <source>Kept as an own draft for reviews of this kind.</source>
        <translation>已存为这类评价的草稿。</translation>
    </message>
    <message>
        <source>Suspected malicious review</source>
        <translation>疑似恶意评价</translation>
    </message>
    <message>
        <source>A rating that should not count</source>
        <translation>不应计入的评分</translation>
    </message>
    <message>
        <source>Appeal pack</source>
        <translation>申诉材料</translation>
    </message>
    <message>
        <source>The pack gathers what is known and what may be written. Whether to appeal is yours to decide.</source>
        <translation>材料汇总已知的情况和可以填写的文字。要不要申诉由您决定。</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>好评</translation>
    </message>
    <message>
        <source>This is what you had written; nothing of it was copied yet.</source>
        <translation>这是您先前写的，还没有复制过。</translation>
    </message>
</context>
<context>
    <name>ReplyCheck</name>
    <message>
        <source>A benefit for a good review is forbidden, in whatever words.</source>
        <translation>不得用任何好处换好评，换什么说法都一样。</translation>
    </message>
    <message>
        <source>A benefit for writing a review is only allowed in the platform&apos;s own tool.</source>
        <translation>给写评价的人好处，只能用平台自己的工具。</translation>
    </message>
    <message>
        <source>A benefit for a changed or deleted review is forbidden. What a buyer is owed is owed without it.</source>
        <translation>不得用好处换改评、删评。该给买家的，不改评也要给。</translation>
    </message>
    <message>
        <source>A benefit for not giving a bad review is forbidden too.</source>
        <translation>给好处让买家不写差评，同样禁止。</translation>
    </message>
    <message>
        <source>Nobody may be asked for praise or for stars.</source>
        <translation>不得向买家要好评或星级。</translation>
    </message>
    <message>
        <source>Nobody may be asked to change or delete a review.</source>
        <translation>不得要求买家修改或删除评价。</translation>
    </message>
    <message>
        <source>Nobody may be asked for an additional review.</source>
        <translation>不得要求买家追加评价。</translation>
    </message>
    <message>
        <source>Faked orders and reviews are forbidden by law and platform.</source>
        <translation>刷单、假评价，法律和平台都禁止。</translation>
    </message>
    <message>
        <source>Personal data and order numbers do not belong into an answer that everybody reads.</source>
        <translation>人人看得到的回复里，不能有个人信息和订单编号。</translation>
    </message>
    <message>
        <source>This place is still to be filled in.</source>
        <translation>这里还没有填写。</translation>
    </message>
    <message>
        <source>This blames the buyer or somebody else. Other buyers read it as an excuse.</source>
        <translation>这是在怪买家或别人，其他买家看了会觉得是推脱。</translation>
    </message>
    <message>
        <source>This sounds like a threat.</source>
        <translation>这听起来像威胁。</translation>
    </message>
    <message>
        <source>This leads away from the platform. Its own chat keeps the record.</source>
        <translation>这会把买家引到平台之外。在平台里聊，记录才留得住。</translation>
    </message>
    <message>
        <source>Review rules of Tmall §10 and Taobao §13; Douyin&apos;s rules on faked trade (induced praise).</source>
        <translation>天猫评价规范第 10 条、淘宝评价规范第 13 条；抖音【虚假交易】细则（诱导好评）。</translation>
    </message>
    <message>
        <source>E-commerce Law art. 17; interim rules on unfair competition online art. 9.</source>
        <translation>电子商务法第 17 条；网络反不正当竞争暂行规定第 9 条。</translation>
    </message>
    <message>
        <source>Review rules of Tmall §10 and Taobao §13; on Douyin it counts as harassing the buyer.</source>
        <translation>天猫评价规范第 10 条、淘宝评价规范第 13 条；在抖音算骚扰他人。</translation>
    </message>
    <message>
        <source>“{words}”: {why}</source>
        <translation>“{words}”：{why}</translation>
    </message>
    <message>
        <source>The customer before was given the same text. Take another draft.</source>
        <translation>上一位顾客收到的是同样的文字，请换一条草稿。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Monthly report</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>预览并打印</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>正在生成报告…</translation>
    </message>
    <message>
        <source>All own shops</source>
        <translation>全部自家店铺</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>自选日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>It holds: cover figures, scores against the period before and the year before, what moved them, lines and assessment, reviews, tasks and what helped, competitors, events, gaps in the data, and ten things to do next.</source>
        <translation>报告内容：首页数字、各维度与上期和去年同期对比、变化原因、门槛与考核、评价、任务与效果、竞店、事件、数据缺口，以及接下来要做的十件事。</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
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
        <translation>开始日期晚于结束日期。</translation>
    </message>
    <message>
        <source>There are no data of these days: choose others, or import them first.</source>
        <translation>这段时间没有数据：请换一段时间，或先导入。</translation>
    </message>
    <message>
        <source>Data in it: {kinds}</source>
        <translation>已有数据：{kinds}</translation>
    </message>
    <message>
        <source>Missing: {kinds}</source>
        <translation>缺：{kinds}</translation>
    </message>
    <message>
        <source>Everything that the report speaks of is there.</source>
        <translation>报告要用的数据都齐了。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>… and {count} more shops</source>
        <translation>……另有 {count} 家店铺</translation>
    </message>
    <message>
        <source>There is no shop yet. Import a file first.</source>
        <translation>还没有店铺，请先导入文件。</translation>
    </message>
    <message>
        <source>Stopped. No report was written.</source>
        <translation>已停止，没有生成报告。</translation>
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
        <translation>达标门槛</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
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
        <translation>变化</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Change in a year</source>
        <translation>同比变化</translation>
    </message>
    <message>
        <source>{score} and figures</source>
        <translation>{score}与主要数字</translation>
    </message>
    <message>
        <source>Values that a later file changed</source>
        <translation>被后来文件更改的数据（平台回改）</translation>
    </message>
    <message>
        <source>Further values that later files changed: {count}</source>
        <translation>另有 {count} 个数据被后来的文件更改</translation>
    </message>
    <message>
        <source>To keep in mind</source>
        <translation>注意事项</translation>
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
        <translation>数据</translation>
    </message>
    <message>
        <source>Days with data</source>
        <translation>有数据的天数</translation>
    </message>
    <message>
        <source>Days of the period</source>
        <translation>本期天数</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>to import: {file}</source>
        <translation>请导入：{file}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Score or metric</source>
        <translation>评分或指标</translation>
    </message>
    <message>
        <source>First</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>First file</source>
        <translation>原文件</translation>
    </message>
    <message>
        <source>Later file</source>
        <translation>更新文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Before and after alone prove no cause.</source>
        <translation>仅有前后对比，不能证明因果。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Rules that began</source>
        <translation>新生效的规则</translation>
    </message>
    <message>
        <source>{line}: {consequence}</source>
        <translation>{line}：{consequence}</translation>
    </message>
    <message>
        <source>A past period has no forecast: this is how it was.</source>
        <translation>过去的周期不作预测，以上是当时的情况。</translation>
    </message>
    <message>
        <source>If it had been assessed on {day}, no line would have been missed.</source>
        <translation>按 {day} 的分考核，全部门槛达标。</translation>
    </message>
    <message>
        <source>If it had been assessed on {day}, {count} of {all} lines would have been missed: {names}.</source>
        <translation>按 {day} 的分考核，{all} 个门槛中有 {count} 个不达标：{names}。</translation>
    </message>
    <message>
        <source>If it had been assessed on {day}, no line that is known would have been missed.</source>
        <translation>按 {day} 的分考核，已知的门槛都达标。</translation>
    </message>
    <message>
        <source>{line} (unverified)</source>
        <translation>{line}（未核实）</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>门槛值</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>Distance to each line</source>
        <translation>距各门槛</translation>
    </message>
    <message>
        <source>Assessments in the period</source>
        <translation>本期考核次数</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>不达标</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未导入</translation>
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
        <translation>不达标概率</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>考核情况</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>met, near the line</source>
        <translation>达标，临近门槛</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>不达标</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>rule kept</source>
        <translation>未触发后果</translation>
    </message>
    <message>
        <source>rule failed</source>
        <translation>已触发后果</translation>
    </message>
    <message>
        <source>open: values are missing</source>
        <translation>待定：缺数据</translation>
    </message>
    <message>
        <source>Not moved in the digits that the platform shows: {names}</source>
        <translation>按平台显示位数没有变化：{names}</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>未归因</translation>
    </message>
    <message>
        <source>{before} ({before_day}) → {now} ({now_day}): {change}</source>
        <translation>{before}（{before_day}）→ {now}（{now_day}）：{change}</translation>
    </message>
    <message>
        <source>What moved {score}, in points: {parts}</source>
        <translation>{score}变化的影响项（分）：{parts}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>影响项</translation>
    </message>
    <message>
        <source>Effect in points</source>
        <translation>影响分值</translation>
    </message>
    <message>
        <source>Rows behind it</source>
        <translation>依据行数</translation>
    </message>
    <message>
        <source>Parts of the change</source>
        <translation>变化的影响项</translation>
    </message>
    <message>
        <source>Parts, ranked</source>
        <translation>影响项（按大小排序）</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>单数</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The table shows the best {shown} of {all} competitors.</source>
        <translation>表中是 {all} 家竞店里分值最高的 {shown} 家。</translation>
    </message>
    <message>
        <source>Who passed whom</source>
        <translation>反超情况</translation>
    </message>
    <message>
        <source>Nobody passed the own shop in this period, nor was passed by it.</source>
        <translation>本期没有竞店反超本店，本店也没有反超竞店。</translation>
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
        <translation>均值</translation>
    </message>
    <message>
        <source>level with the best</source>
        <translation>与最高持平</translation>
    </message>
    <message>
        <source>{gap} behind the best</source>
        <translation>落后最高 {gap}</translation>
    </message>
    <message>
        <source>{gap} ahead</source>
        <translation>领先 {gap}</translation>
    </message>
    <message>
        <source>Own score, best competitor and mean of the competitors: {values}</source>
        <translation>本店分值、最高竞店、竞店均值：{values}</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Own − best</source>
        <translation>本店 − 最高</translation>
    </message>
    <message>
        <source>Mean of the competitors</source>
        <translation>竞店均值</translation>
    </message>
    <message>
        <source>Peer average</source>
        <translation>同行均值</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Best shop</source>
        <translation>最高的店铺</translation>
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
        <translation>{dimension}：变化</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>数据日期</translation>
    </message>
    <message>
        <source>{shop} (own)</source>
        <translation>{shop}（本店）</translation>
    </message>
    <message>
        <source>Shops and their change in the period</source>
        <translation>各店分值与本期变化</translation>
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
        <translation>总分与各维度</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>better</source>
        <translation>变好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>same</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>No scores of this period.</source>
        <translation>本期没有评分。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>What moved them</source>
        <translation>变化的原因</translation>
    </message>
    <message>
        <source>There are not both scores of this period and of the period before to compare.</source>
        <translation>本期和上期的评分不全，无法比较。</translation>
    </message>
    <message>
        <source>Lines and assessments</source>
        <translation>门槛与考核</translation>
    </message>
    <message>
        <source>No line that applies to this shop, or no scores to hold against it.</source>
        <translation>没有适用于本店的门槛，或没有可对照的评分。</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>No reviews of this period.</source>
        <translation>本期没有评价。</translation>
    </message>
    <message>
        <source>Tasks and what helped</source>
        <translation>任务与效果</translation>
    </message>
    <message>
        <source>No task was begun or done in this period.</source>
        <translation>本期没有开始或完成的任务。</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞店</translation>
    </message>
    <message>
        <source>No scores of competitors up to the end of this period.</source>
        <translation>截至期末没有竞店评分。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No event was noted in this period, and no new rules began.</source>
        <translation>本期没有记录事件，规则也没有变化。</translation>
    </message>
    <message>
        <source>Data behind this report</source>
        <translation>数据覆盖与说明</translation>
    </message>
    <message>
        <source>No data of this period.</source>
        <translation>本期没有数据。</translation>
    </message>
    <message>
        <source>The next ten steps</source>
        <translation>下期十件事</translation>
    </message>
    <message>
        <source>Nothing is proposed: no score is falling, and no line is near.</source>
        <translation>没有建议：没有下降的评分，也没有临近的门槛。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>made on {day}</source>
        <translation>生成于 {day}</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Quarterly report</source>
        <translation>季报</translation>
    </message>
    <message>
        <source>Report of a period</source>
        <translation>周期报告</translation>
    </message>
    <message>
        <source>{nothing} To import: {file}.</source>
        <translation>{nothing}请导入：{file}。</translation>
    </message>
    <message>
        <source>Lines missed</source>
        <translation>不达标门槛</translation>
    </message>
    <message>
        <source>Lines not known</source>
        <translation>未知门槛</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>全部店铺</translation>
    </message>
    <message>
        <source>Orders imported</source>
        <translation>已导入订单</translation>
    </message>
    <message>
        <source>Reviews imported</source>
        <translation>已导入评价</translation>
    </message>
    <message>
        <source>The scores are those of {day}, the newest of the period.</source>
        <translation>评分为本期最新的 {day}。</translation>
    </message>
    <message>
        <source>This is a demo shop: all of its data are invented.</source>
        <translation>这是示例店铺，数据均为虚构。</translation>
    </message>
    <message>
        <source>The period is not over: figures go up to {day}, and sums are held against as many days.</source>
        <translation>本期尚未结束：数据截至 {day}，合计数与上期同样天数比较。</translation>
    </message>
    <message>
        <source>Few data: scores of {days} of {of} days only; means and courses may mislead.</source>
        <translation>数据偏少：{of} 天里只有 {days} 天的评分，均值和走势可能失真。</translation>
    </message>
    <message>
        <source>The rules of {score} (version {version}) are unverified.</source>
        <translation>{score}的规则（{version} 版）未核实。</translation>
    </message>
    <message>
        <source>Unverified lines of {score}: {count}</source>
        <translation>{score}未核实的门槛：{count} 个</translation>
    </message>
    <message>
        <source>Judged by the rules of {score}, version {version}.</source>
        <translation>按{score}规则 {version} 版判断。</translation>
    </message>
    <message>
        <source>The newest scores are of {day}.</source>
        <translation>最新评分为 {day}。</translation>
    </message>
    <message>
        <source>Unverified lines are known from third parties only: look at the platform&apos;s own page.</source>
        <translation>未核实的门槛来自第三方，请以平台后台为准。</translation>
    </message>
    <message>
        <source>No cause can be named from the imported rows.</source>
        <translation>已导入的明细不足以判断原因。</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Competitors without a value of the last {days} days up to the end of the period: {count}</source>
        <translation>期末前 {days} 天内没有新数据的竞店：{count} 家</translation>
    </message>
    <message>
        <source>Each value is the newest one known on that day; buyers see fewer digits than the own page shows.</source>
        <translation>各值为截至当天已知的最新值；买家看到的位数比自家后台少。</translation>
    </message>
    <message>
        <source>Counted otherwise since rules {version}, so not held against the period before: {names}.</source>
        <translation>自规则 {version} 版起口径不同，不与上期比较：{names}。</translation>
    </message>
    <message>
        <source>There are values of {days} of {of} days; means are those of these days.</source>
        <translation>{of} 天里有 {days} 天的数据，均值按这些天计算。</translation>
    </message>
    <message>
        <source>No values of the period before ({first} – {last}).</source>
        <translation>没有上期（{first} – {last}）的数据。</translation>
    </message>
    <message>
        <source>No values of a year before ({first} – {last}).</source>
        <translation>没有去年同期（{first} – {last}）的数据。</translation>
    </message>
    <message>
        <source>{count} shops</source>
        <translation>{count} 家店铺</translation>
    </message>
    <message>
        <source>{year} Q{quarter}</source>
        <translation>{year} 年第 {quarter} 季度</translation>
    </message>
    <message>
        <source>{shop}: {chapter}</source>
        <translation>{shop}：{chapter}</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>读取数据</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>what moved them</source>
        <translation>变化的原因</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>competitors</source>
        <translation>竞店</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据覆盖</translation>
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
        <translation>{year} 年第 {quarter} 季度</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{period} (not over yet)</source>
        <translation>{period}（还没结束）</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>{shop}: {kinds}</source>
        <translation>{shop}：{kinds}</translation>
    </message>
    <message>
        <source>scores of {found} of {days} days</source>
        <translation>评分 {found}/{days} 天</translation>
    </message>
    <message>
        <source>scores of {days} days</source>
        <translation>{days} 天的评分</translation>
    </message>
    <message>
        <source>{days} days are still to come</source>
        <translation>还有 {days} 天没到</translation>
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
        <translation>{shop}    {day}    {count} 项，今天到期 {due} 项</translation>
    </message>
    <message>
        <source>There is no open task.</source>
        <translation>没有未完成的任务。</translation>
    </message>
    <message>
        <source>Improvement checklist</source>
        <translation>改进清单</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tick what is done; write under Note why something was not.</source>
        <translation>做完在方框里打勾，没做成在备注里写原因。</translation>
    </message>
    <message>
        <source> (continued)</source>
        <translation>（续）</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Score or metric</source>
        <translation>评分或指标</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Change in the period</source>
        <translation>期内变化</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>{shop}    {first} – {last}</source>
        <translation>{shop}    {first} – {last}</translation>
    </message>
    <message>
        <source>Score trend</source>
        <translation>评分趋势</translation>
    </message>
    <message>
        <source>Own score, best and mean of the compared shops in each dimension.</source>
        <translation>各维度中自家的分，以及对比店铺的最高分和均值。</translation>
    </message>
    <message>
        <source>Competitor comparison</source>
        <translation>竞店对比</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>{dimension}: gap to best</source>
        <translation>{dimension}：与最好的差</translation>
    </message>
    <message>
        <source>{dimension}: gap to own</source>
        <translation>{dimension}：与自家的差</translation>
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
        <translation>编号</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>完成标准</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No data in this period</source>
        <translation>这段时间没有数据</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Aspects</source>
        <translation>涉及问题</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>{text} [later: {more}]</source>
        <translation>{text}［追评：{more}］</translation>
    </message>
    <message>
        <source>{aspect} (complaint)</source>
        <translation>{aspect}（抱怨）</translation>
    </message>
    <message>
        <source>{aspect} (praise)</source>
        <translation>{aspect}（称赞）</translation>
    </message>
    <message>
        <source>Values by day</source>
        <translation>每日数值</translation>
    </message>
    <message>
        <source>Today&apos;s checklist</source>
        <translation>今日清单</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>还没有负责人</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
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
        <translation>店铺 {n}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>跳到正文</translation>
    </message>
    <message>
        <source>The numbers of this chart</source>
        <translation>图中的数字</translation>
    </message>
    <message>
        <source>The numbers of this chart (every {n}th day)</source>
        <translation>图中的数字（每 {n} 天取一天）</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Chart data</source>
        <translation>图表数据</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Level with own</source>
        <translation>与本店持平</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>数据性质</translation>
    </message>
    <message>
        <source>{dimension}: rank</source>
        <translation>{dimension}：排名</translation>
    </message>
    <message>
        <source>{dimension}: change</source>
        <translation>{dimension}：变化</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>vs own</source>
        <translation>与本店差</translation>
    </message>
    <message>
        <source>vs best</source>
        <translation>与最高差</translation>
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
        <translation>价格（元）</translation>
    </message>
    <message>
        <source>Price: change</source>
        <translation>价格变化</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销量</translation>
    </message>
    <message>
        <source>Sales: change</source>
        <translation>销量变化</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评价数</translation>
    </message>
    <message>
        <source>Comments: change</source>
        <translation>评价数变化</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比日期</translation>
    </message>
    <message>
        <source>sales rounded by the page</source>
        <translation>销量为页面约数</translation>
    </message>
    <message>
        <source>Shops: {count}</source>
        <translation>店铺：{count} 家</translation>
    </message>
    <message>
        <source>Items of competitors</source>
        <translation>竞品</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Save what can be saved into a copy, then choose</source>
        <translation>把读得出来的内容抢救到副本，再选</translation>
    </message>
    <message>
        <source>Quit, and leave the file as it is</source>
        <translation>退出，文件原样不动</translation>
    </message>
    <message>
        <source>The data file cannot be opened</source>
        <translation>数据文件打不开</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is changed before you choose.</source>
        <translation>什么都没有改动；您选定之前也不会改动。</translation>
    </message>
    <message>
        <source>There is no good backup in the program&apos;s folder.</source>
        <translation>程序的备份文件夹里没有完好的备份。</translation>
    </message>
    <message>
        <source>What can be saved goes into a copy; your data file stays as it is until you choose.</source>
        <translation>能抢救的内容会放进一份副本；您选定之前，数据文件原样不动。</translation>
    </message>
    <message>
        <source>Save what can be saved…</source>
        <translation>抢救数据…</translation>
    </message>
    <message>
        <source>Choose later: the copy stays among the backups</source>
        <translation>以后再选：副本留在备份列表里</translation>
    </message>
    <message>
        <source>What to go back to</source>
        <translation>用哪一份</translation>
    </message>
    <message>
        <source>The program was not closed properly last time. Your data are complete.</source>
        <translation>上次程序没有正常关闭。您的数据是完整的。</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>The program was not closed properly</source>
        <translation>程序没有正常关闭</translation>
    </message>
    <message>
        <source>{shops} own shops, {records} rows, {imports} imports, the last one of {last}</source>
        <translation>自己的店 {shops} 家，数据 {records} 行，导入 {imports} 次，最后一次 {last}</translation>
    </message>
    <message>
        <source>Saved in {name}.</source>
        <translation>已存为 {name}。</translation>
    </message>
    <message>
        <source>At least {rows} rows could not be read; how many more there were is not known.</source>
        <translation>至少有 {rows} 行读不出来，是否还有更多不清楚。</translation>
    </message>
    <message>
        <source>{rows} rows could not be saved.</source>
        <translation>有 {rows} 行没能救出来。</translation>
    </message>
    <message>
        <source>Every row could be saved.</source>
        <translation>每一行都救出来了。</translation>
    </message>
    <message>
        <source>{count} imports or shops are lost but not their rows; they have makeshift names.</source>
        <translation>有 {count} 次导入或店铺的名称丢了，数据还在，暂用编号代替。</translation>
    </message>
    <message>
        <source>The data file of now is kept beside the one that you choose.</source>
        <translation>现在的数据文件会留在旁边。</translation>
    </message>
    <message>
        <source>The program ended without closing your data, perhaps because the computer was switched off. The data file was examined: it is sound, and everything that was confirmed is there. What was being written at that moment was taken back as a whole.</source>
        <translation>程序没来得及关好数据就结束了，可能是断电或关机。数据文件已检查过，是完好的，确认过的内容都在。当时正写到一半的那一项已整个撤回。</translation>
    </message>
    <message>
        <source>The last confirmed import is {file}, {at}.</source>
        <translation>最后一次确认的导入是 {file}，{at}。</translation>
    </message>
    <message>
        <source>Use the saved copy</source>
        <translation>用抢救出的副本</translation>
    </message>
    <message>
        <source>Go back to the backup of {at}</source>
        <translation>恢复到 {at} 的备份</translation>
    </message>
    <message>
        <source>The backup of {at}: {holds}.</source>
        <translation>{at} 的备份：{holds}。</translation>
    </message>
    <message>
        <source>The saved copy: {holds}.</source>
        <translation>抢救出的副本：{holds}。</translation>
    </message>
</context>
<context>
    <name>ReviewChapter</name>
    <message>
        <source>Reviews</source>
        <translation>评价数</translation>
    </message>
    <message>
        <source>Mean stars</source>
        <translation>平均星级</translation>
    </message>
    <message>
        <source>Want an answer</source>
        <translation>需回应</translation>
    </message>
    <message>
        <source>Want an answer, of 100 reviews</source>
        <translation>每百条需回应</translation>
    </message>
    <message>
        <source>The period has not ended: its reviews are those up to {day}, held against as many days of the other periods.</source>
        <translation>本期尚未结束：评价统计到 {day}，其他各期取相同天数对比。</translation>
    </message>
    <message>
        <source>{stars}★ %</source>
        <translation>{stars}★ %</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>With stars</source>
        <translation>有星级</translation>
    </message>
    <message>
        <source>How many and how good</source>
        <translation>数量与星级</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>差评</translation>
    </message>
    <message>
        <source>Middling</source>
        <translation>中评</translation>
    </message>
    <message>
        <source>Complaint in a good review</source>
        <translation>好评里的抱怨</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>好评</translation>
    </message>
    <message>
        <source>of 100 reviews</source>
        <translation>每百条</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>按级别</translation>
    </message>
    <message>
        <source>What is complained of</source>
        <translation>涉及问题</translation>
    </message>
    <message>
        <source>No review names anything that it complains of.</source>
        <translation>没有评价提到具体问题。</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>涉及问题</translation>
    </message>
    <message>
        <source>of 100 before</source>
        <translation>上期每百条</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Complaints by aspect</source>
        <translation>各类问题的抱怨数</translation>
    </message>
    <message>
        <source>{aspect} {now} (before: {before})</source>
        <translation>{aspect} {now}（上期 {before}）</translation>
    </message>
    <message>
        <source>Complaints by aspect: {list}</source>
        <translation>各类问题的抱怨数：{list}</translation>
    </message>
    <message>
        <source>Rising topics</source>
        <translation>升温话题</translation>
    </message>
    <message>
        <source>There are no reviews of the period before, so nobody can tell what rises.</source>
        <translation>上期没有评价数据，无法判断哪些话题升温。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新出现</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>升温</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>No topic is named more often than chance explains.</source>
        <translation>没有话题的增加超出偶然波动。</translation>
    </message>
    <message>
        <source>Too few complaints to tell: {list}.</source>
        <translation>样本不足，无法判断：{list}。</translation>
    </message>
    <message>
        <source>Allowed for: how many reviews there were in each period, and how many topics were asked about. If nothing had changed, a table like this would have any line at all in fewer than 1 of 20 periods.</source>
        <translation>已考虑各期评价数量和检验的话题个数：如果其实没有变化，20 期里出现这样一张非空表的不到 1 期。</translation>
    </message>
    <message>
        <source>Most named</source>
        <translation>最多问题</translation>
    </message>
    <message>
        <source>Items with most complaints</source>
        <translation>抱怨最多的商品</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回应情况</translation>
    </message>
    <message>
        <source>No review of the period wants an answer.</source>
        <translation>本期没有需回应的评价。</translation>
    </message>
    <message>
        <source>Reviews that want an answer</source>
        <translation>需回应的评价</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
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
        <translation>其中确定及时</translation>
    </message>
    <message>
        <source>the exports do not say</source>
        <translation>表格未写</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>仍待回应</translation>
    </message>
    <message>
        <source>of these past the shop&apos;s own aim</source>
        <translation>其中已超过店铺自定的时间</translation>
    </message>
    <message>
        <source>The exports do not say which of them were answered, so nothing can be told of answers in time.</source>
        <translation>导出的表格没有写哪些已回复，因此无法判断是否及时。</translation>
    </message>
    <message>
        <source>On {time} none of them waits for an answer that the platform would still take.</source>
        <translation>截至 {time}，没有平台仍可回复的待回应评价。</translation>
    </message>
    <message>
        <source>On {time} {count} of them wait.</source>
        <translation>截至 {time}，其中 {count} 条仍待回应。</translation>
    </message>
    <message>
        <source>On {time} {count} of them wait; the platform stops taking an answer to the first on {closes}.</source>
        <translation>截至 {time}，其中 {count} 条仍待回应；最早一条的平台回复入口将于 {closes} 关闭。</translation>
    </message>
    <message>
        <source>Reviews without a day: {count}. They are in no period here; the reviews tab shows them in every one.</source>
        <translation>没有日期的评价：{count}。本报告不计入任何一期；“评价管理”页在每一期都会显示。</translation>
    </message>
    <message>
        <source>answered, as exports and cases say</source>
        <translation>表格或工单显示已回复</translation>
    </message>
    <message>
        <source>of these late for certain</source>
        <translation>其中确定超时</translation>
    </message>
    <message>
        <source>not answered, as exports and cases say</source>
        <translation>表格和工单都显示未回复</translation>
    </message>
    <message>
        <source>In time (first answer within {hours} hours, the shop&apos;s own aim): at least {least}% and at most {most}%. Certain is where an export or a case names the moment, or a file imported in time calls it answered already; a case that was closed without an answer counts as dealt with then.</source>
        <translation>及时率（{hours} 小时内首次回应，店铺自定的目标）：至少 {least}%，至多 {most}%。表格或工单写明时间的，或期限前导入的文件里已显示回复的，才能确定；未回复就结案的工单，按结案时间算已处理。</translation>
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
        <translation>全部待处理</translation>
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
        <translation>3 天内</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>全部评价</translation>
    </message>
    <message>
        <source>Complaints about</source>
        <translation>抱怨</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>回应时限</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>同一商品</translation>
    </message>
    <message>
        <source>{label}: {now} complaints in the newer half of these days, {before} in the older half</source>
        <translation>{label}：这段时间后半 {now} 条抱怨，前半 {before} 条</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>（没有文字）</translation>
    </message>
    <message>
        <source>Choose a review to read it.</source>
        <translation>选一条评价查看。</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制内容</translation>
    </message>
    <message>
        <source>Added later</source>
        <translation>追评</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>看这些</translation>
    </message>
    <message>
        <source>Put the matter right; never ask for a changed rating and give nothing for a review. The platforms&apos; rules forbid both.</source>
        <translation>只解决问题；不要求改评价，也不为评价给任何好处，这两样平台规则都禁止。</translation>
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
        <translation>提到了可以核对的事。由程序推测。</translation>
    </message>
    <message>
        <source>An impression, nothing to check. The program&apos;s guess.</source>
        <translation>只是感受，没有可核对的事。由程序推测。</translation>
    </message>
    <message>
        <source>More complaints about this item: {count}</source>
        <translation>同一商品另有 {count} 条抱怨</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>订单 {number}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>First answer within {hours} hours: the shop&apos;s own aim, no platform&apos;s rule</source>
        <translation>{hours} 小时内首次回应：店铺自定的目标，不是平台规则</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Aspects</source>
        <translation>涉及问题</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>+{count}</source>
        <translation>+{count}</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
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
        <translation>外观</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Genuine?</source>
        <translation>真伪</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>差评</translation>
    </message>
    <message>
        <source>Middling</source>
        <translation>中评</translation>
    </message>
    <message>
        <source>Hidden complaint</source>
        <translation>好评里的抱怨</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>好评</translation>
    </message>
    <message>
        <source>{stars} ★</source>
        <translation>{stars} 星</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回应</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已过时限</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>{hours} h overdue</source>
        <translation>逾期 {hours} 小时</translation>
    </message>
    <message>
        <source>{days} d overdue</source>
        <translation>逾期 {days} 天</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>已回应。</translation>
    </message>
    <message>
        <source>The platform&apos;s time to answer ended on {day}.</source>
        <translation>平台的回应时限已于 {day} 截止。</translation>
    </message>
    <message>
        <source>The export does not say whether it was answered.</source>
        <translation>导出文件没有写是否已回应。</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>还没有回应。</translation>
    </message>
    <message>
        <source>The platform takes an answer until {day}.</source>
        <translation>{day} 前可在平台回应。</translation>
    </message>
    <message>
        <source>Found in {count} reviews: &quot;{text}&quot;</source>
        <translation>{count} 条评价含“{text}”</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>逾期 {count} 条</translation>
    </message>
    <message>
        <source>{count} due today</source>
        <translation>今天到期 {count} 条</translation>
    </message>
    <message>
        <source>{count} waiting, none due today</source>
        <translation>待处理 {count} 条，今天没有到期的</translation>
    </message>
    <message>
        <source>Nothing waits for an answer</source>
        <translation>没有待回应的评价</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评价管理</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>按时限</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>Search text, item, order number</source>
        <translation>搜索内容、商品、订单编号</translation>
    </message>
    <message>
        <source>Search reviews</source>
        <translation>搜索评价</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No such review</source>
        <translation>没有符合的评价</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Open the demo shop</source>
        <translation>打开示例店铺</translation>
    </message>
    <message>
        <source>See which reviews wait for an answer, and what they complain of</source>
        <translation>看哪些评价等着回应、在抱怨什么</translation>
    </message>
    <message>
        <source>Drop a table of reviews anywhere in the window. It stays on this computer.</source>
        <translation>把评价表拖到窗口任意位置。数据只留在这台电脑上。</translation>
    </message>
    <message>
        <source>{one} / {other}</source>
        <translation>{one} / {other}</translation>
    </message>
    <message>
        <source>no official export: any table with text and stars or time</source>
        <translation>没有官方导出：有内容、有星级或时间的表都可以</translation>
    </message>
    <message>
        <source>the review export of the shop&apos;s back office</source>
        <translation>商家后台的评价导出</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>any table with text and stars or time</source>
        <translation>有内容、有星级或时间的表都可以</translation>
    </message>
    <message>
        <source>{filter} · {count}</source>
        <translation>{filter} · {count}</translation>
    </message>
    <message>
        <source>No review under &quot;{filter}&quot; contains &quot;{text}&quot;.</source>
        <translation>“{filter}”里没有含“{text}”的评价。</translation>
    </message>
    <message>
        <source>There is no review under &quot;{filter}&quot;.</source>
        <translation>“{filter}”里没有评价。</translation>
    </message>
    <message>
        <source>The review&apos;s text is on the clipboard.</source>
        <translation>评价内容已复制到剪贴板。</translation>
    </message>
    <message>
        <source>reviews {day}</source>
        <translation>评价 {day}</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Praise shelf</source>
        <translation>好评精选</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>邀评</translation>
    </message>
    <message>
        <source>Rising topics</source>
        <translation>升温话题</translation>
    </message>
    <message>
        <source>Unseen</source>
        <translation>未看</translation>
    </message>
    <message>
        <source>Few stars, kind words</source>
        <translation>低星好话</translation>
    </message>
    <message>
        <source>Up to three stars although the words praise: maybe a slip of the hand</source>
        <translation>三星及以下，但文字是夸的：可能点错了星</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>导入后有变化</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>From another page</source>
        <translation>来自其他页</translation>
    </message>
    <message>
        <source>What the complaint is about; your own word stands above the program&apos;s</source>
        <translation>抱怨的性质；您的判定优先于程序</translation>
    </message>
    <message>
        <source>Its words complain of nothing.</source>
        <translation>文字里没有抱怨。</translation>
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
        <translation>原文：“{words}”</translation>
    </message>
    <message>
        <source>● {stars}</source>
        <translation>● {stars}</translation>
    </message>
    <message>
        <source>{grade}, not seen yet</source>
        <translation>{grade}，还没看过</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Added to</source>
        <translation>有追评</translation>
    </message>
    <message>
        <source>Missing since</source>
        <translation>已不见</translation>
    </message>
    <message>
        <source>There again</source>
        <translation>又出现</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Social post</source>
        <translation>社交帖子</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>Copied page</source>
        <translation>复制的页面</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>体验</translation>
    </message>
    <message>
        <source>Malice?</source>
        <translation>疑似恶意</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>原来的内容</translation>
    </message>
    <message>
        <source>Noted: the tone is right.</source>
        <translation>已记下：倾向判断正确。</translation>
    </message>
    <message>
        <source>Noted: this review is {tone}.</source>
        <translation>已记下：这条评价是{tone}。</translation>
    </message>
    <message>
        <source>Taken back: the program&apos;s own reading stands again.</source>
        <translation>已撤销：恢复程序自己的判断。</translation>
    </message>
    <message>
        <source>Noted: this review is not about {aspect}.</source>
        <translation>已记下：这条评价与“{aspect}”无关。</translation>
    </message>
    <message>
        <source>Noted: {aspect} is {tone} here.</source>
        <translation>已记下：这里的“{aspect}”是{tone}。</translation>
    </message>
    <message>
        <source>Seen or unseen</source>
        <translation>标为已看/未看</translation>
    </message>
    <message>
        <source>Cases of {count} reviews…</source>
        <translation>{count} 条评价的工单…</translation>
    </message>
    <message>
        <source>Teach the program these words; what changes is shown before</source>
        <translation>教程序认识这些词；保存前会先显示哪些评价会变</translation>
    </message>
    <message>
        <source>as a complaint</source>
        <translation>作为差评</translation>
    </message>
    <message>
        <source>as praise</source>
        <translation>作为好评</translation>
    </message>
    <message>
        <source>“{words}” means…</source>
        <translation>“{words}”指的是…</translation>
    </message>
    <message>
        <source>not {aspect}</source>
        <translation>非{aspect}</translation>
    </message>
    <message>
        <source>Tone of the whole review</source>
        <translation>整条评价的倾向</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation>纠正</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>It is: {tone}</source>
        <translation>应为：{tone}</translation>
    </message>
    <message>
        <source>Not this tag</source>
        <translation>不是这个标签</translation>
    </message>
    <message>
        <source>Take back what I said</source>
        <translation>撤销我的更正</translation>
    </message>
    <message>
        <source>{count} corrections say it: {rule}</source>
        <translation>{count} 次更正都说：{rule}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>看看</translation>
    </message>
    <message>
        <source>It complains of something else…</source>
        <translation>还抱怨了别的…</translation>
    </message>
    <message>
        <source>Teach the words…</source>
        <translation>教它认词…</translation>
    </message>
    <message>
        <source>Say which words misled or say it; what changes is shown before</source>
        <translation>说出是哪些词误导了它、或该怎么认；变化会先给您看</translation>
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
        <translation>也许是</translation>
    </message>
    <message>
        <source>{grade}, {how}</source>
        <translation>{grade}（{how}）</translation>
    </message>
    <message>
        <source>{grade}: as sure as this, about {count} of 10 are right</source>
        <translation>{grade}：这样的把握，10 条里约有 {count} 条是对的</translation>
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
        <translation>每 {count} 个月</translation>
    </message>
    <message>
        <source>Each month on {days}</source>
        <translation>每月{days}</translation>
    </message>
    <message>
        <source>Every {count} months on {days}</source>
        <translation>每 {count} 个月的{days}</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every {count} weeks</source>
        <translation>每 {count} 周</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>Every {days}</source>
        <translation>每{days}</translation>
    </message>
    <message>
        <source>Every {count} weeks on {days}</source>
        <translation>每 {count} 周的{days}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>{day} 日</translation>
    </message>
    <message>
        <source>the first {weekday}</source>
        <translation>第一个{weekday}</translation>
    </message>
    <message>
        <source>the second {weekday}</source>
        <translation>第二个{weekday}</translation>
    </message>
    <message>
        <source>the third {weekday}</source>
        <translation>第三个{weekday}</translation>
    </message>
    <message>
        <source>the fourth {weekday}</source>
        <translation>第四个{weekday}</translation>
    </message>
    <message>
        <source>the last {weekday}</source>
        <translation>最后一个{weekday}</translation>
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
        <translation>今日评分</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>填写…</translation>
    </message>
    <message>
        <source>Begin the morning round</source>
        <translation>开始晨间录入</translation>
    </message>
    <message>
        <source>Fill in by hand (Enter)</source>
        <translation>手工填写（Enter）</translation>
    </message>
    <message>
        <source>Skip (→)</source>
        <translation>跳过（→）</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>结束（Esc）</translation>
    </message>
    <message>
        <source>{there} of {count} shops have theirs</source>
        <translation>{there}/{count} 店已有</translation>
    </message>
    <message>
        <source>all scores of today are there</source>
        <translation>今天的分数都齐了</translation>
    </message>
    <message>
        <source>Shop {number} of {count} · {platform}</source>
        <translation>{platform} · 第 {number} 家，共 {count} 家</translation>
    </message>
    <message>
        <source>There is no shop yet whose scores could be filled in. Import a file first.</source>
        <translation>还没有可以填写评分的店铺，请先导入一个文件。</translation>
    </message>
    <message>
        <source>Saved: {values} values of {shops} shops. The import history can take them back.</source>
        <translation>已保存 {shops} 家店的 {values} 个数，可在导入记录里撤销。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Open Qianniu → Real experience score</source>
        <translation>打开千牛 → 真实体验分</translation>
    </message>
    <message>
        <source>Open Doudian → Shop experience score</source>
        <translation>打开抖店 → 商家体验分</translation>
    </message>
    <message>
        <source>Open the Pinduoduo seller centre → Shop experience</source>
        <translation>打开拼多多商家后台 → 店铺体验</translation>
    </message>
    <message>
        <source>Open the score page in the seller centre</source>
        <translation>打开商家后台的评分页</translation>
    </message>
    <message>
        <source>{where}, take a screenshot, come back here and press Ctrl+V; or press Enter to fill in by hand.</source>
        <translation>{where}，截图，回到这里按 Ctrl+V；或按 Enter 手工填写。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>还有 {count} 家</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>is empty but needed</source>
        <translation>为空，但必须有</translation>
    </message>
    <message>
        <source>lost its last digits because a spreadsheet read it as a number; export the file again</source>
        <translation>被表格软件当成数字，后几位已丢失；请重新导出文件</translation>
    </message>
    <message>
        <source>is not a date or time</source>
        <translation>不是日期或时间</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>is not between 0 % and 100 %</source>
        <translation>不在 0% 到 100% 之间</translation>
    </message>
    <message>
        <source>is not a number of stars</source>
        <translation>不是星级</translation>
    </message>
    <message>
        <source>is not between 1 and 5 stars</source>
        <translation>不在 1 到 5 星之间</translation>
    </message>
    <message>
        <source>is outside the scale of the score</source>
        <translation>超出评分范围</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>不是“是”或“否”</translation>
    </message>
    <message>
        <source>is not the name of a score or metric</source>
        <translation>不是评分或指标的名称</translation>
    </message>
    <message>
        <source>contradicts another row of the file</source>
        <translation>与文件里的另一行矛盾</translation>
    </message>
    <message>
        <source>Row {row}: {column} {reason}</source>
        <translation>第 {row} 行，{column}：{reason}</translation>
    </message>
    <message>
        <source>Row {row}: {column} “{found}” {reason}</source>
        <translation>第 {row} 行，{column}“{found}”：{reason}</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Score rules</source>
        <translation>评分规则</translation>
    </message>
    <message>
        <source>Choose a file of score rules</source>
        <translation>选择评分规则文件</translation>
    </message>
    <message>
        <source>The rules of {score} are now those of your file, version {version}.</source>
        <translation>{score}已改用你的规则文件，版本 {version}。</translation>
    </message>
    <message>
        <source>There are no score rules of your own; the program&apos;s hold.</source>
        <translation>没有自备的评分规则，现在用的是程序自带的。</translation>
    </message>
    <message>
        <source>Score rules of your own</source>
        <translation>自备的评分规则</translation>
    </message>
    <message>
        <source>Which ones shall go? Then the rules that the program brings hold again.</source>
        <translation>要停用哪一份？停用后恢复程序自带的规则。</translation>
    </message>
    <message>
        <source>The rules that the program brings hold again.</source>
        <translation>已恢复程序自带的规则。</translation>
    </message>
</context>
<context>
    <name>Score page</name>
    <message>
        <source>Name of the other shop</source>
        <translation>竞店名称</translation>
    </message>
    <message>
        <source>Other shop</source>
        <translation>竞店</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Not known yet ({count}): say once what they are, or leave them</source>
        <translation>还不认识的名称（{count}）：说明一次以后就记住，也可以不管</translation>
    </message>
    <message>
        <source>Leave it this time</source>
        <translation>这次不管</translation>
    </message>
    <message>
        <source>Never ask again</source>
        <translation>以后不再问</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>没有错</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不要这项</translation>
    </message>
    <message>
        <source>“{text}” is no number. Write it like 4.88.</source>
        <translation>“{text}”不是数字，请写成 4.88 这样。</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>改成这个</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>{day} 的数值</translation>
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
        <translation>已核对</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>已记住</translation>
    </message>
    <message>
        <source>Score page</source>
        <translation>评分页</translation>
    </message>
    <message>
        <source>Keep the picture with the import</source>
        <translation>把截图和这次导入一起保存</translation>
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
        <translation>{count} 个数值</translation>
    </message>
    <message>
        <source>A new shop: it is added when the scores are stored.</source>
        <translation>新店铺：保存评分时会加进来。</translation>
    </message>
    <message>
        <source>The page does not say its shop: is it this one?</source>
        <translation>页面上没有店铺名，请确认是这家店。</translation>
    </message>
    <message>
        <source>These scores are stored already; nothing would change.</source>
        <translation>这些评分已经保存过，不会有变化。</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>还有 {count} 项要核对</translation>
    </message>
    <message>
        <source>Store {count} values</source>
        <translation>保存 {count} 个数值</translation>
    </message>
    <message>
        <source>{shop} {day}: {count} values stored</source>
        <translation>{shop} {day}：已保存 {count} 个数值</translation>
    </message>
    <message>
        <source>{shop} {day}: stored already</source>
        <translation>{shop} {day}：已经保存过</translation>
    </message>
    <message>
        <source>The page names another shop: {shop}. Is it the right one?</source>
        <translation>页面上写的是另一家店：{shop}。确认没有选错？</translation>
    </message>
    <message>
        <source>peers&apos; average about {value} (worked out, unverified)</source>
        <translation>同行均值约 {value}（推算，未核实）</translation>
    </message>
    <message>
        <source>Picture of the value</source>
        <translation>数值所在的截图</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>页面截图</translation>
    </message>
    <message>
        <source>Values of the page</source>
        <translation>页面上的数值</translation>
    </message>
</context>
<context>
    <name>Score rules</name>
    <message>
        <source>Unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>judges: {score}</source>
        <translation>考核：{score}</translation>
    </message>
    <message>
        <source>only for shops that take part</source>
        <translation>只对参加的店铺</translation>
    </message>
    <message>
        <source>the level stands in your back office only</source>
        <translation>数值只在商家后台显示，请自填</translation>
    </message>
    <message>
        <source>Version {version}, in force since {day}</source>
        <translation>规则版本 {version}，{day} 起生效</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Fills in what {source} prints</source>
        <translation>按《{source}》公布的权重填入</translation>
    </message>
    <message>
        <source>Industry and shop type</source>
        <translation>行业和店铺类型</translation>
    </message>
    <message>
        <source>Take over what was inferred</source>
        <translation>采用推算值</translation>
    </message>
    <message>
        <source>Nothing filled in</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Only numbers from 0 to 100</source>
        <translation>只能填 0 到 100 的数字</translation>
    </message>
    <message>
        <source>✓ Adds up to {sum} %</source>
        <translation>✓ 合计 {sum}%</translation>
    </message>
    <message>
        <source>{sum} % so far; fill in all of them</source>
        <translation>已填 {sum}%，请填齐</translation>
    </message>
    <message>
        <source>Adds up to {sum} %, {off} % too little</source>
        <translation>合计 {sum}%，还差 {off}%</translation>
    </message>
    <message>
        <source>Adds up to {sum} %, {off} % too much</source>
        <translation>合计 {sum}%，超出 {off}%</translation>
    </message>
    <message>
        <source>No weights can be inferred: too few different days (under 20), dimensions that hardly move or move together, or points that are not known.</source>
        <translation>还推算不出权重：有变化的天数不足 20 天，或维度几乎不动、同涨同跌，或有未知的加分扣分。</translation>
    </message>
    <message>
        <source>read off your page of {day}: {percent}%</source>
        <translation>读自 {day} 的后台页面：{percent}%</translation>
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
        <translation>评分规则</translation>
    </message>
    <message>
        <source>Rules file…</source>
        <translation>规则文件…</translation>
    </message>
    <message>
        <source>Replace the rules of this score by a newer file</source>
        <translation>用更新的文件替换这个评分的规则</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
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
        <translation>权重</translation>
    </message>
    <message>
        <source>Lines that are judged</source>
        <translation>考核门槛</translation>
    </message>
    <message>
        <source>What is known of the rules</source>
        <translation>规则依据</translation>
    </message>
    <message>
        <source>Dimensions in the total</source>
        <translation>各维度占总分</translation>
    </message>
    <message>
        <source>Metrics in {dimension}</source>
        <translation>{dimension}的各指标</translation>
    </message>
    <message>
        <source>This score has no total, so nothing is weighted.</source>
        <translation>这个评分没有总分，不涉及权重。</translation>
    </message>
    <message>
        <source>Copy the percentages that your back office shows. With them the parts of a change add up.</source>
        <translation>照商家后台显示的百分比填写。填好以后，评分变化可以按影响项分摊到分。</translation>
    </message>
    <message>
        <source>The platform no longer gives single metrics a weight.</source>
        <translation>平台已不再给单个指标设权重。</translation>
    </message>
    <message>
        <source>No line of this score is known.</source>
        <translation>这个评分没有已知的门槛。</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Esc once more drops what was typed.</source>
        <translation>还没有保存。再按一次 Esc，放弃已填内容。</translation>
    </message>
    <message>
        <source>Something is still missing or does not fit</source>
        <translation>还有没填齐或不对的地方</translation>
    </message>
    <message>
        <source>Save or drop what was typed first</source>
        <translation>请先保存或放弃已填内容</translation>
    </message>
    <message>
        <source>{day}, since these rules are in force</source>
        <translation>{day}，本版规则生效日</translation>
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
        <translation>{day}，与之前相同</translation>
    </message>
    <message>
        <source>No score of this platform is known, so there are no rules to look at.</source>
        <translation>还不了解这个平台的评分，没有规则可看。</translation>
    </message>
    <message>
        <source>Saved. The import history can take the own rules back.</source>
        <translation>已保存。可在导入记录里撤销自填规则。</translation>
    </message>
    <message>
        <source>Own rules {time}</source>
        <translation>自填规则 {time}</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Shop type</source>
        <translation>店铺类型</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>{label}: back to the default ({value})</source>
        <translation>{label}：恢复默认（{value}）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>No setting says this.</source>
        <translation>没有找到这样的设置。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将有的变化</translation>
    </message>
    <message>
        <source>{name} would change this:</source>
        <translation>{name} 会改变这些设置：</translation>
    </message>
    <message>
        <source>Entries that this version does not know or that stay on their computer: {count}.</source>
        <translation>另有 {count} 项不采用：本版本不认识，或只属于原来的电脑。</translation>
    </message>
    <message>
        <source>Days of use for invitations</source>
        <translation>邀评的使用天数</translation>
    </message>
    <message>
        <source>How the checklist is printed</source>
        <translation>清单的打印方式</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} 项</translation>
    </message>
    <message>
        <source>Choose a file of settings</source>
        <translation>选择设置文件</translation>
    </message>
    <message>
        <source>{name} says nothing else than what is set already.</source>
        <translation>{name} 与现有设置相同，没有变化。</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外观与语言</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Tasks and reports</source>
        <translation>任务与报告</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The window closes and opens again in the other language.</source>
        <translation>窗口会关闭，再以所选语言打开。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
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
        <translation>在系统缩放之外再放大。175% 起建议用大窗口。</translation>
    </message>
    <message>
        <source>Colour of a rise</source>
        <translation>涨跌颜色</translation>
    </message>
    <message>
        <source>Arrows and signs say it as well.</source>
        <translation>箭头和正负号也会标明涨跌。</translation>
    </message>
    <message>
        <source>Rises red, falls green</source>
        <translation>红涨绿跌</translation>
    </message>
    <message>
        <source>Rises green, falls red</source>
        <translation>绿涨红跌</translation>
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
        <translation>清空之前不会再显示。</translation>
    </message>
    <message>
        <source>Working hours and aims for first answers</source>
        <translation>工作时间与首次回复目标</translation>
    </message>
    <message>
        <source>Tone of drafted answers</source>
        <translation>回复草稿的语气</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>平实</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>亲切</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Learn tags from reviews</source>
        <translation>从评价中学习标签</translation>
    </message>
    <message>
        <source>What was learned is only offered: nothing is in force before you keep it.</source>
        <translation>学到的只作建议，您采用后才生效。</translation>
    </message>
    <message>
        <source>When it is worth it, at most once a day</source>
        <translation>值得时自动学习，每天最多一次</translation>
    </message>
    <message>
        <source>Only when I wish it</source>
        <translation>仅在我要求时</translation>
    </message>
    <message>
        <source>Words that are not wanted as topics</source>
        <translation>不作为话题的词</translation>
    </message>
    <message>
        <source>They are offered again when this list is emptied.</source>
        <translation>清空后会重新建议。</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>我的名字</translation>
    </message>
    <message>
        <source>As it stands as the owner of tasks and cases, or your role.</source>
        <translation>任务和工单负责人里写的名字，或岗位名。</translation>
    </message>
    <message>
        <source>Text of the day&apos;s brief</source>
        <translation>日报文字</translation>
    </message>
    <message>
        <source>A competitor&apos;s figure is old after</source>
        <translation>竞品数据多久算旧</translation>
    </message>
    <message>
        <source>Its day is then marked in the table of competitors.</source>
        <translation>超过后在竞品表里标出日期。</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>What lands there later is imported by itself while the window is open.</source>
        <translation>窗口打开期间，之后存进去的文件会自动导入。</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>row by row</source>
        <translation>逐行移动</translation>
    </message>
    <message>
        <source>open the row</source>
        <translation>打开这一行</translation>
    </message>
    <message>
        <source>tick or choose the row</source>
        <translation>勾选这一行</translation>
    </message>
    <message>
        <source>copy the selected rows with their heads, or all rows</source>
        <translation>连表头复制选中的行，没选就复制全部</translation>
    </message>
    <message>
        <source>Chart of the score trend</source>
        <translation>评分趋势的图</translation>
    </message>
    <message>
        <source>day by day</source>
        <translation>逐日查看</translation>
    </message>
    <message>
        <source>first and last day</source>
        <translation>第一天、最后一天</translation>
    </message>
    <message>
        <source>zoom in and out</source>
        <translation>放大、缩小</translation>
    </message>
    <message>
        <source>move the days that are shown</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>show all days</source>
        <translation>复原</translation>
    </message>
    <message>
        <source>leave the day; close the explanation</source>
        <translation>离开这一天；收起原因</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>改进清单</translation>
    </message>
    <message>
        <source>tick the task</source>
        <translation>打勾</translation>
    </message>
    <message>
        <source>show its details</source>
        <translation>查看详情</translation>
    </message>
    <message>
        <source>another owner</source>
        <translation>改负责人</translation>
    </message>
    <message>
        <source>postpone</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>dismiss the task, or delete one of your own</source>
        <translation>忽略，或删除自建任务</translation>
    </message>
    <message>
        <source>a new task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>fill back a printed list</source>
        <translation>回填打印的清单</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞店对比</translation>
    </message>
    <message>
        <source>look closer at the shop</source>
        <translation>查看这家店</translation>
    </message>
    <message>
        <source>into the chart, or out of it</source>
        <translation>加入或移出图表</translation>
    </message>
    <message>
        <source>fill in its figures</source>
        <translation>填写数值</translation>
    </message>
    <message>
        <source>name, category and note</source>
        <translation>名称、类目、备注</translation>
    </message>
    <message>
        <source>add a shop</source>
        <translation>添加店铺</translation>
    </message>
    <message>
        <source>remove the shop</source>
        <translation>移除店铺</translation>
    </message>
    <message>
        <source>Inbox of the reviews</source>
        <translation>评价收件箱</translation>
    </message>
    <message>
        <source>next and previous review</source>
        <translation>下一条、上一条</translation>
    </message>
    <message>
        <source>seen or unseen</source>
        <translation>标为已看、未看</translation>
    </message>
    <message>
        <source>cases of the selected reviews</source>
        <translation>选中评价的工单</translation>
    </message>
    <message>
        <source>Scores typed by hand</source>
        <translation>手工填写评分</translation>
    </message>
    <message>
        <source>next cell</source>
        <translation>下一格</translation>
    </message>
    <message>
        <source>the cell above or below</source>
        <translation>上一行、下一行的格子</translation>
    </message>
    <message>
        <source>paste a block from a spreadsheet</source>
        <translation>从表格软件整块粘贴</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Filling back a list</source>
        <translation>回填清单</translation>
    </message>
    <message>
        <source>tick the line and go on</source>
        <translation>打勾，到下一条</translation>
    </message>
    <message>
        <source>write its note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>tick the whole page</source>
        <translation>整页打勾</translation>
    </message>
    <message>
        <source>This guide</source>
        <translation>使用说明窗口</translation>
    </message>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>next and previous place</source>
        <translation>下一处、上一处</translation>
    </message>
    <message>
        <source>back and forward</source>
        <translation>后退、前进</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪里用</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>{metric} {value}</source>
        <translation>{metric} {value}</translation>
    </message>
    <message>
        <source>Changed by later files</source>
        <translation>平台回改记录</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open this import</source>
        <translation>查看这次导入</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
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
        <translation>原文件</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}，第 {row} 行</translation>
    </message>
    <message>
        <source>imported {time}</source>
        <translation>{time} 导入</translation>
    </message>
    <message>
        <source>Source…</source>
        <translation>来源…</translation>
    </message>
    <message>
        <source>{day} · {file}, row {row}</source>
        <translation>{day} · {file}，第 {row} 行</translation>
    </message>
</context>
<context>
    <name>Spark</name>
    <message>
        <source>Line of {count} values: first {first}, last {last}, lowest {low}, highest {high}</source>
        <translation>{count} 个数值的走势：最早 {first}，最近 {last}，最低 {low}，最高 {high}</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>还没有数值</translation>
    </message>
</context>
<context>
    <name>Splash</name>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>    {line} {value}: margin {margin}</source>
        <translation>    {line} {value}：余量 {margin}</translation>
    </message>
    <message>
        <source>the rule is failed ({missed} missed)</source>
        <translation>已触发后果（{missed} 次不达标）</translation>
    </message>
    <message>
        <source>{missing} assessments are not imported: they could decide</source>
        <translation>有 {missing} 次考核的分数没有导入，结果要看它们</translation>
    </message>
    <message>
        <source>{missed} missed so far, {room} more may be missed</source>
        <translation>已有 {missed} 次不达标，还可以有 {room} 次</translation>
    </message>
    <message>
        <source>assessed today ({day})</source>
        <translation>今天（{day}）考核</translation>
    </message>
    <message>
        <source>next on {day} (1 day left)</source>
        <translation>下次考核 {day}（还有 1 天）</translation>
    </message>
    <message>
        <source>next on {day} ({days} days left)</source>
        <translation>下次考核 {day}（还有 {days} 天）</translation>
    </message>
    <message>
        <source>{next}, chance of missing it {chance}</source>
        <translation>{next}，不达标的可能{chance}</translation>
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
        <translation>疑似恶意的迹象</translation>
    </message>
    <message>
        <source>Hints only. Honest buyers write so too: read it and decide yourself.</source>
        <translation>仅供参考，正常买家也可能这样写，请看过后自己判断。</translation>
    </message>
    <message>
        <source>Appeal pack…</source>
        <translation>申诉材料…</translation>
    </message>
    <message>
        <source>It asks for money or a benefit: “{words}”</source>
        <translation>索要钱款或好处：“{words}”</translation>
    </message>
    <message>
        <source>It offers to delete or change the review: “{words}”</source>
        <translation>提出删评或改评：“{words}”</translation>
    </message>
    <message>
        <source>It threatens with bad reviews or reports: “{words}”</source>
        <translation>以差评或举报相威胁：“{words}”</translation>
    </message>
    <message>
        <source>It leads to a contact outside the platform: “{words}”</source>
        <translation>引导到平台外联系：“{words}”</translation>
    </message>
    <message>
        <source>It names another shop: “{words}”</source>
        <translation>提到别的店铺：“{words}”</translation>
    </message>
    <message>
        <source>Few stars stand over a text that praises.</source>
        <translation>星级低，内容却在夸。</translation>
    </message>
    <message>
        <source>It complains and names no fault of goods or service.</source>
        <translation>只有抱怨，没有说出商品或服务的具体问题。</translation>
    </message>
    <message>
        <source>Bad reviews with nearly the same text: {count} more</source>
        <translation>另有 {count} 条差评内容几乎相同</translation>
    </message>
    <message>
        <source>Bad reviews of this item within a day: {count}, far more than usual</source>
        <translation>该商品一天内有 {count} 条差评，远多于平时</translation>
    </message>
    <message>
        <source>Its order is not among the imported orders.</source>
        <translation>已导入的订单里没有它的订单。</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Show all columns</source>
        <translation>显示全部列</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>选择列…</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Reasons of the platforms</source>
        <translation>平台原因</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>抱怨数</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>合并到…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Part them again</source>
        <translation>拆分回来</translation>
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
        <translation>售后单</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>对应标签</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>采用建议</translation>
    </message>
    <message>
        <source>Choose a tag…</source>
        <translation>选择标签…</translation>
    </message>
    <message>
        <source>Means no tag</source>
        <translation>不对应标签</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新对应</translation>
    </message>
    <message>
        <source>What the platforms name as reasons of after-sales counts with these tags when looking back.</source>
        <translation>平台售后单上写的原因，对应到标签后，会一起计入回顾。</translation>
    </message>
    <message>
        <source>{tag}?</source>
        <translation>{tag}？</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>不对应标签</translation>
    </message>
    <message>
        <source>Stands for: {labels}</source>
        <translation>已并入：{labels}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>上级标签</translation>
    </message>
    <message>
        <source>Words that find it</source>
        <translation>识别用词</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>不再使用</translation>
    </message>
    <message>
        <source>A complaint with one of these words gets the tag.</source>
        <translation>含有其中任意一个词的差评会打上这个标签。一行一个词。</translation>
    </message>
    <message>
        <source>Other names, parted by commas</source>
        <translation>别名，用逗号分开</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>合并标签</translation>
    </message>
    <message>
        <source>From now on this tag stands for “{label}” too. The two can be parted again.</source>
        <translation>选中的标签今后也代表“{label}”。以后可以拆分回来。</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>删除标签</translation>
    </message>
    <message>
        <source>“{label}” and its words are dropped. The reviews stay as they are.</source>
        <translation>将删除“{label}”和它的识别用词。评价不受影响。</translation>
    </message>
    <message>
        <source>Which tag is it?</source>
        <translation>对应哪个标签？</translation>
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
        <translation>已经达到目标。</translation>
    </message>
    <message>
        <source>likely reached on {day}</source>
        <translation>预计 {day} 到达</translation>
    </message>
    <message>
        <source>No number can be told.</source>
        <translation>算不出要多少。</translation>
    </message>
    <message>
        <source>{count} {what}</source>
        <translation>需要 {count} 个{what}</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>目标测算</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>现在 {value}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>It could not be counted.</source>
        <translation>没能算出来。</translation>
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
        <translation>已经达到 {goal}。</translation>
    </message>
    <message>
        <source>{goal} takes {count} {what}.</source>
        <translation>达到 {goal} 还需要 {count} 个{what}。</translation>
    </message>
    <message>
        <source>Your shop&apos;s own pace is not known yet, so no day can be told.</source>
        <translation>还不知道你店每天有多少，算不出哪天达到。</translation>
    </message>
    <message>
        <source>At your own pace of {pace} a day it is not reached.</source>
        <translation>按你店目前每天 {pace} 个的速度，达不到。</translation>
    </message>
    <message>
        <source>At your own pace of {pace} a day it is reached on {day}.</source>
        <translation>按你店目前每天 {pace} 个的速度，预计 {day} 达到。</translation>
    </message>
    <message>
        <source>At your own pace of {pace} a day it is reached on {day}, between {first} and {last}.</source>
        <translation>按你店目前每天 {pace} 个的速度，预计 {day} 达到（{first} 至 {last}）。</translation>
    </message>
    <message>
        <source>reached already</source>
        <translation>已经达到</translation>
    </message>
    <message>
        <source>takes {count} {what}</source>
        <translation>还需要 {count} 个{what}</translation>
    </message>
    <message>
        <source>Only ratings and orders of real buyers count. Asking for good reviews in return for a benefit, and orders made up to lift the score, break the platforms&apos; rules; this program does not help with them.</source>
        <translation>这里只算真实买家的评价和订单。用好处换好评、补单都违反平台规则，本程序不提供这类帮助。</translation>
    </message>
    <message>
        <source>Back to the values of now</source>
        <translation>恢复现在的值</translation>
    </message>
    <message>
        <source>{score} would be</source>
        <translation>{score}会是</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假如做到</translation>
    </message>
    <message>
        <source>The weight of {names} is not known: no score can be told.</source>
        <translation>{names}的权重未知，算不出总分。</translation>
    </message>
    <message>
        <source>Weights: {origin}</source>
        <translation>权重：{origin}</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Cases needed</source>
        <translation>还需要</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>能涨多少分</translation>
    </message>
    <message>
        <source>Points of the score</source>
        <translation>综合分能涨的分值</translation>
    </message>
    <message>
        <source>Which metric gains most per effort</source>
        <translation>先做哪项最划算</translation>
    </message>
    <message>
        <source>Its weight is not known, so its gain is not either.</source>
        <translation>它的权重未知，算不出能涨多少分。</translation>
    </message>
    <message>
        <source>No value of this score is known yet.</source>
        <translation>还没有这项评分的数据。</translation>
    </message>
    <message>
        <source>cases that count as good</source>
        <translation>达标的单</translation>
    </message>
    <message>
        <source>cases without this fault</source>
        <translation>没有这个问题的单</translation>
    </message>
    <message>
        <source>quick cases</source>
        <translation>快的单</translation>
    </message>
    <message>
        <source>ratings of five stars</source>
        <translation>五星评价</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>This score is made of several metrics by steps that are not published: no number of orders or ratings can be told. See what if.</source>
        <translation>这个分由多个指标按未公开的档位换算，算不出要多少单或多少评价；请看下面各指标的试算。</translation>
    </message>
    <message>
        <source>How many cases stand behind the value is not known, so they cannot be counted.</source>
        <translation>不知道这个分数背后有多少单，算不出要多少。</translation>
    </message>
    <message>
        <source>More cases alone never bring it there.</source>
        <translation>光靠增加单量到不了。</translation>
    </message>
    <message>
        <source>Counted on the {count} cases behind the value, as if none of them left the window.</source>
        <translation>按现有分数背后的 {count} 单计算，不考虑老的移出统计周期。</translation>
    </message>
    <message>
        <source>New ratings have a mean of {mean}, not above the goal: more like them do not reach it.</source>
        <translation>新评价均分 {mean}，不高于目标：照这样再多也到不了。</translation>
    </message>
    <message>
        <source>With new ratings as they are (mean {mean}) it takes {count}.</source>
        <translation>按现在新评价的均分 {mean}，要 {count} 条。</translation>
    </message>
    <message>
        <source>If the page rounds, {lowest} is shown as {goal} already: then {count} are enough (unverified).</source>
        <translation>如果页面四舍五入，{lowest} 就显示 {goal}，那么 {count} 就够（未核实）。</translation>
    </message>
    <message>
        <source>With nothing but {what} at your pace it is reached on {day} at the earliest: {count} by then, while old ones leave.</source>
        <translation>按你现在的量，就算新来的全是{what}，最快 {day} 到达：其间共 {count}，老的同时移出。</translation>
    </message>
    <message>
        <source>At your own pace it is reached within {days} days with a chance of about {share}.</source>
        <translation>照现在的水平，{days} 天内到达的可能约 {share}。</translation>
    </message>
    <message>
        <source>At your own pace it is not reached within {days} days.</source>
        <translation>照现在的水平，{days} 天内到不了。</translation>
    </message>
    <message>
        <source>peers&apos; average</source>
        <translation>同行均值</translation>
    </message>
    <message>
        <source>a tenth of the way to the best</source>
        <translation>离最好近一成</translation>
    </message>
    <message>
        <source>the rules or your own entry ({version})</source>
        <translation>规则或你填写的权重（{version} 版）</translation>
    </message>
    <message>
        <source>The platform does not publish the weights: the cases of each metric can be told, the score cannot.</source>
        <translation>平台未公开权重：只能算各指标要多少单，算不出总分。</translation>
    </message>
    <message>
        <source>A quick case takes {value}, as on the shop&apos;s best day or a tenth less than the goal.</source>
        <translation>快的单按 {value} 算：店铺最好的那天，或比目标再快一成。</translation>
    </message>
    <message>
        <source>How much it takes to {goal} cannot be counted.</source>
        <translation>达到 {goal} 要多少单，算不出来。</translation>
    </message>
    <message>
        <source>{goal} cannot be reached this way.</source>
        <translation>这样达不到 {goal}。</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>达不到</translation>
    </message>
    <message>
        <source>cannot be counted</source>
        <translation>算不出来</translation>
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
        <translation>期末待办</translation>
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
        <translation>环节</translation>
    </message>
    <message>
        <source>Done in the period</source>
        <translation>本期完成</translation>
    </message>
    <message>
        <source>No task was ticked in the period.</source>
        <translation>本期没有勾选完成的任务。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
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
        <translation>次数</translation>
    </message>
    <message>
        <source>No task was open.</source>
        <translation>没有待办任务。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>and {count} more; the checklist has them all.</source>
        <translation>另有 {count} 项，全部见改进清单。</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>哪些见效</translation>
    </message>
    <message>
        <source>No task was begun in the period, and of none could the effect first be told in it.</source>
        <translation>本期没有开始的任务，也没有任务在本期首次可以判断效果。</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>关注指标</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>95% from</source>
        <translation>95% 区间下限</translation>
    </message>
    <message>
        <source>95% to</source>
        <translation>95% 区间上限</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
</context>
<context>
    <name>TaskEffects</name>
    <message>
        <source>Better</source>
        <translation>变好</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>No clear change</source>
        <translation>无明显变化</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>时间未到</translation>
    </message>
    <message>
        <source>Too few days</source>
        <translation>样本不足</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>No metric</source>
        <translation>未选指标</translation>
    </message>
    <message>
        <source>{metric}: {before} → {after}.</source>
        <translation>{metric}：{before}→{after}。</translation>
    </message>
    <message>
        <source>Too early to tell: it takes {lag} days to show and two weeks to compare. It can be told with the values up to {day}.</source>
        <translation>现在还看不出：{lag} 天后才可能见效，再要两周数据来比较。有了截至 {day} 的数据即可判断。</translation>
    </message>
    <message>
        <source>There are no values of {metric}. Import them to see the effect.</source>
        <translation>还没有{metric}的数据。导入后即可查看效果。</translation>
    </message>
    <message>
        <source>Values of {metric} end on {newest}. Import those up to {needed} to see the effect.</source>
        <translation>{metric}的数据只到 {newest}。导入截至 {needed} 的数据即可查看效果。</translation>
    </message>
    <message>
        <source>Too few days with a value of {metric} before the start or after it, so its usual ups and downs are not known.</source>
        <translation>开始之前或之后有{metric}数据的天数太少，不知道它平时波动多大。</translation>
    </message>
    <message>
        <source>Not begun yet. Tick it, or give the day on which the work began.</source>
        <translation>还没开始。请勾选完成，或填写开始做的日期。</translation>
    </message>
    <message>
        <source>Choose the metric that this task should move, and its effect is told here.</source>
        <translation>请选择这个任务要改善的指标，效果会显示在这里。</translation>
    </message>
    <message>
        <source>Begun in the same weeks for the same metric: {tasks}. They cannot be told apart.</source>
        <translation>同一时期针对同一指标开始的还有：{tasks}。无法分清是哪一个。</translation>
    </message>
    <message>
        <source>In these weeks also: {events}.</source>
        <translation>同期还有：{events}。</translation>
    </message>
    <message>
        <source>{tasks} were begun within the same weeks for the same metric ({metric}): their effects cannot be told apart.</source>
        <translation>{tasks} 在同一时期针对同一指标（{metric}）开始，各自的效果无法分清。</translation>
    </message>
    <message>
        <source>Tasks begun: {begun} · clearly better: {better} · clearly worse: {worse} · no clear change: {none} · cannot be told yet: {open}</source>
        <translation>已开始 {begun} 个任务 · 明显变好 {better} · 明显变差 {worse} · 无明显变化 {none} · 暂时看不出 {open}</translation>
    </message>
    <message>
        <source>{days} days before and after; the number of cases is not known.</source>
        <translation>前后各 {days} 天，样本量未知。</translation>
    </message>
    <message>
        <source>{days} days before and after, with {earlier} and {later} cases.</source>
        <translation>前后各 {days} 天，样本 {earlier} 和 {later}。</translation>
    </message>
    <message>
        <source>Compared with its own past only.</source>
        <translation>只与自身过去比较。</translation>
    </message>
    <message>
        <source>So far {share} of the counted days lie after the start; all of them will on {day}.</source>
        <translation>目前统计周期里有 {share} 的天数在开始之后，到 {day} 才全部在开始之后。</translation>
    </message>
    <message>
        <source>{value} pp</source>
        <translation>{value} 个百分点</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}，另有 {count} 个</translation>
    </message>
    <message>
        <source>{shop} · as of {day}</source>
        <translation>{shop} · 截至 {day}</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>哪些见效</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>95% from</source>
        <translation>95% 区间下限</translation>
    </message>
    <message>
        <source>95% to</source>
        <translation>95% 区间上限</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>About 1 in 20 tasks that do nothing looks clear by chance alone.</source>
        <translation>即使毫无作用，每 20 个任务里也会有约 1 个只因偶然而看似明显。</translation>
    </message>
    <message>
        <source>Since you began it changed by {size} (95%: {low} to {high}), no more than its usual ups and downs.</source>
        <translation>开始之后变化 {size}（95% 区间 {low} 至 {high}），没有超出平时的波动。</translation>
    </message>
    <message>
        <source>Since you began it changed by {size} (95%: {low} to {high}) against {what}, no more than the usual ups and downs.</source>
        <translation>开始之后相对{what}变化 {size}（95% 区间 {low} 至 {high}），没有超出平时的波动。</translation>
    </message>
    <message>
        <source>Since you began it did better than {what} by {size} (95%: {low} to {high}), more than the usual ups and downs.</source>
        <translation>开始之后比{what}好 {size}（95% 区间 {low} 至 {high}），超出平时的波动。</translation>
    </message>
    <message>
        <source>Since you began it did worse than {what} by {size} (95%: {low} to {high}), more than the usual ups and downs.</source>
        <translation>开始之后比{what}差 {size}（95% 区间 {low} 至 {high}），超出平时的波动。</translation>
    </message>
    <message>
        <source>Since you began it rose by {size} (95%: {low} to {high}), more than its usual ups and downs.</source>
        <translation>开始之后上升 {size}（95% 区间 {low} 至 {high}），超出平时的波动。</translation>
    </message>
    <message>
        <source>Since you began it fell by {size} (95%: {low} to {high}), more than its usual ups and downs.</source>
        <translation>开始之后下降 {size}（95% 区间 {low} 至 {high}），超出平时的波动。</translation>
    </message>
</context>
<context>
    <name>TaskLog</name>
    <message>
        <source>note: {note}</source>
        <translation>备注：{note}</translation>
    </message>
    <message>
        <source>note removed</source>
        <translation>备注已删除</translation>
    </message>
    <message>
        <source>not before {day}</source>
        <translation>{day} 之后再提</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>step {step} ticked</source>
        <translation>第 {step} 步完成</translation>
    </message>
    <message>
        <source>step {step} open again</source>
        <translation>第 {step} 步改为未完成</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>title {before} → {after}</source>
        <translation>标题 {before}→{after}</translation>
    </message>
    <message>
        <source>area {before} → {after}</source>
        <translation>环节 {before}→{after}</translation>
    </message>
    <message>
        <source>owner {before} → {after}</source>
        <translation>负责人 {before}→{after}</translation>
    </message>
    <message>
        <source>due {before} → {after}</source>
        <translation>截止 {before}→{after}</translation>
    </message>
    <message>
        <source>recurs {before} → {after}</source>
        <translation>重复 {before}→{after}</translation>
    </message>
    <message>
        <source>metric watched {before} → {after}</source>
        <translation>关注指标 {before}→{after}</translation>
    </message>
    <message>
        <source>began {before} → {after}</source>
        <translation>开始日期 {before}→{after}</translation>
    </message>
    <message>
        <source>days until an effect shows {before} → {after}</source>
        <translation>见效天数 {before}→{after}</translation>
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
        <translation>文本模板</translation>
    </message>
    <message>
        <source>The program brings no texts in this version.</source>
        <translation>这个版本没有自带文本模板。</translation>
    </message>
    <message>
        <source>There is no text to show</source>
        <translation>没有可显示的文本</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied. Fill in the marked places before you send it.</source>
        <translation>已复制。发送前请先填好标出的空白处。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Case</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>This review has no order number, so nothing can be joined to it.</source>
        <translation>这条评价没有订单编号，无法关联其他记录。</translation>
    </message>
    <message>
        <source>Order {order} is in none of the imported order exports.</source>
        <translation>已导入的订单表中没有订单 {order}。</translation>
    </message>
    <message>
        <source>Order {order}.</source>
        <translation>订单 {order}。</translation>
    </message>
    <message>
        <source>Of this shop&apos;s {reviews} reviews {numbered} have an order number, {found} of them find their order here.</source>
        <translation>本店 {reviews} 条评价中 {numbered} 条有订单编号，其中 {found} 条能找到订单。</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>placed: {item}</source>
        <translation>下单：{item}</translation>
    </message>
    <message>
        <source>paid ¥{amount}: {item}</source>
        <translation>付款 ¥{amount}：{item}</translation>
    </message>
    <message>
        <source>shipped: {item}</source>
        <translation>发货：{item}</translation>
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
        <translation>揽收：{parcel}</translation>
    </message>
    <message>
        <source>signed for: {parcel}</source>
        <translation>签收：{parcel}</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>¥{amount}</source>
        <translation>¥{amount}</translation>
    </message>
    <message>
        <source>applied for: {why}</source>
        <translation>申请：{why}</translation>
    </message>
    <message>
        <source>agreed: {why}</source>
        <translation>同意：{why}</translation>
    </message>
    <message>
        <source>finished: {why}</source>
        <translation>完结：{why}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Another review</source>
        <translation>同单其他评价</translation>
    </message>
    <message>
        <source>Added later</source>
        <translation>追评</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>商家回复</translation>
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
        <translation>评价太少，看不出变化：{subject}（每周 {count} 条）</translation>
    </message>
    <message>
        <source>Rising topics</source>
        <translation>升温话题</translation>
    </message>
    <message>
        <source>Named more than before</source>
        <translation>比以前更常被提到</translation>
    </message>
    <message>
        <source>New words in complaints</source>
        <translation>差评里的新词</translation>
    </message>
    <message>
        <source>Too few reviews</source>
        <translation>评价太少</translation>
    </message>
    <message>
        <source>Choose one shop. Once its reviews are imported, what buyers name more and more stands here.</source>
        <translation>请选择一家店铺。导入评价后，这里列出买家越来越常提到的问题。</translation>
    </message>
    <message>
        <source>No reviews to compare yet</source>
        <translation>还没有可比较的评价</translation>
    </message>
    <message>
        <source>No word stands out that is not known yet.</source>
        <translation>没有突出的新词。</translation>
    </message>
    <message>
        <source>Make it a tag</source>
        <translation>设为标签</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>{count} complaints · {subject}</source>
        <translation>{count} 条差评 · {subject}</translation>
    </message>
    <message>
        <source>With fewer than 10 reviews a week a rise is mostly seen late or not at all. Of these nothing is said:</source>
        <translation>每周不到 10 条评价时，上升往往很晚才看得出，甚至看不出。以下不作判断：</translation>
    </message>
    <message>
        <source>Everything has enough reviews for a rise to be seen.</source>
        <translation>评价都足够多，上升能看得出来。</translation>
    </message>
    <message>
        <source>{count} a week</source>
        <translation>每周 {count} 条</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 个</translation>
    </message>
    <message>
        <source>{word} is a tag of your own now</source>
        <translation>“{word}”已设为自己的标签</translation>
    </message>
    <message>
        <source>{word} is not offered again</source>
        <translation>不再提示“{word}”</translation>
    </message>
    <message>
        <source>Share of all reviews of the item, SKU, courier or shop that complain of it</source>
        <translation>该商品、规格、快递或店铺的全部评价中，抱怨这一点的占比</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Words that stand out</source>
        <translation>突出的词</translation>
    </message>
    <message>
        <source>{mentions} of {reviews} reviews</source>
        <translation>{reviews} 条评价中有 {mentions} 条</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>Look at the reviews</source>
        <translation>查看这些评价</translation>
    </message>
    <message>
        <source>By chance alone about one line in two weeks would stand here.</source>
        <translation>单凭偶然，这里大约每两周也会多出一行。</translation>
    </message>
    <message>
        <source>Nothing is named more than the usual ups and downs explain.</source>
        <translation>没有超出平常波动的上升。</translation>
    </message>
    <message>
        <source>The courier is known of {share} of the reviews.</source>
        <translation>{share} 的评价知道是哪家快递。</translation>
    </message>
    <message>
        <source>Couriers are not compared: no review&apos;s order number is among the parcels.</source>
        <translation>未比较快递：评价的订单号都不在包裹数据里。</translation>
    </message>
    <message>
        <source>Sudden</source>
        <translation>突然</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>缓慢</translation>
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
        <translation>规格</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递</translation>
    </message>
    <message>
        <source>{shop} · {weeks} weeks up to {day}</source>
        <translation>{shop} · 截至 {day} 的 {weeks} 周</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>Days without data are left open; nothing is filled in.</source>
        <translation>没有数据的天留空，不补数字。</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file} 第 {row} 行</translation>
    </message>
    <message>
        <source>Rules {version}</source>
        <translation>规则 {version} 版</translation>
    </message>
    <message>
        <source>{shop}, {first} to {last}: {values}</source>
        <translation>{shop}，{first} 至 {last}：{values}</translation>
    </message>
    <message>
        <source>Peer average {value}</source>
        <translation>同行均值 {value}</translation>
    </message>
    <message>
        <source>{days} days missing</source>
        <translation>缺 {days} 天</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>{day} {weekday}</source>
        <translation>{day} {weekday}</translation>
    </message>
    <message>
        <source>since the day before</source>
        <translation>较前一日</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Score in focus</source>
        <translation>当前查看的评分</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>同行均值</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Copy values as a table</source>
        <translation>把数值复制为表格</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>临近</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>The last day of the month counts.</source>
        <translation>看每月最后一天的分。</translation>
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
        <translation>看事件当天的分。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>余量</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Distance to each line</source>
        <translation>离各门槛多远</translation>
    </message>
    <message>
        <source>Unverified: not read in the platform&apos;s own rules.</source>
        <translation>未核实：没有读到平台规则的原文。</translation>
    </message>
    <message>
        <source>What {score} is made of</source>
        <translation>{score}由这些算出</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>At the start of the period</source>
        <translation>这段时间的起点</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Peer average</source>
        <translation>同行均值</translation>
    </message>
    <message>
        <source>Counted over</source>
        <translation>统计周期</translation>
    </message>
    <message>
        <source>No values of its metrics have been imported in this period.</source>
        <translation>这段时间没有导入它的下级指标。</translation>
    </message>
    <message>
        <source>The platform shows no metrics below this score.</source>
        <translation>平台没有展示这项评分的下级指标。</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Enter shows its metrics</source>
        <translation>按 Enter 看它的指标</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Weights are not published</source>
        <translation>权重未公开</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Open the demo shops</source>
        <translation>打开示例店铺</translation>
    </message>
    <message>
        <source>Show the newest scores</source>
        <translation>看最新的评分</translation>
    </message>
    <message>
        <source>How each score moves, and why</source>
        <translation>各项评分怎样变、为什么变</translation>
    </message>
    <message>
        <source>Copy them from the shop&apos;s score page into a table, one row a day, and import or paste it. Wanted: {figures}. The metrics below them may stand in further columns.</source>
        <translation>从店铺评分页抄成表格，每天一行，再导入或粘贴。需要：{figures}。下级指标可以放在后面的列里。</translation>
    </message>
    <message>
        <source>The rules of this platform&apos;s score are not known to the program: {platform}.</source>
        <translation>程序里还没有这个平台的评分规则：{platform}。</translation>
    </message>
    <message>
        <source>{shop} has no scores yet</source>
        <translation>{shop}还没有评分</translation>
    </message>
    <message>
        <source>{shop} has no scores in this period</source>
        <translation>{shop}在这段时间没有评分</translation>
    </message>
    <message>
        <source>The newest ones are of {day}.</source>
        <translation>最新的评分在 {day}。</translation>
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
        <translation>门槛 {value}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>Make tasks of this</source>
        <translation>据此生成任务</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>为什么变了</translation>
    </message>
    <message>
        <source>There is no value from {days} days earlier to compare with.</source>
        <translation>{days} 天前没有数值，无法比较。</translation>
    </message>
    <message>
        <source>The platform does not publish the weights: ranked, not split.</source>
        <translation>平台未公开权重，只排先后，不分摊。</translation>
    </message>
    <message>
        <source>Metrics behind</source>
        <translation>背后的指标</translation>
    </message>
    <message>
        <source>Rules {version} began in these days: a part of the change may be theirs.</source>
        <translation>这几天开始用规则 {version} 版，部分变化可能由它引起。</translation>
    </message>
    <message>
        <source>Also seen</source>
        <translation>同时看到</translation>
    </message>
    <message>
        <source>Late pick-ups, parcels of 30 days</source>
        <translation>揽收超时，近 30 天的包裹</translation>
    </message>
    <message>
        <source>{before} → {now}</source>
        <translation>{before}→{now}</translation>
    </message>
    <message>
        <source>{late} of {parcels} · {share}, before {earlier}</source>
        <translation>{late}/{parcels} 件 · {share}，此前 {earlier}</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>未归因</translation>
    </message>
    <message>
        <source>rounding, tiers</source>
        <translation>四舍五入、档位</translation>
    </message>
    <message>
        <source>{change}; counts in full: {value}</source>
        <translation>{change}；全额计入 {value}</translation>
    </message>
    <message>
        <source>{score} did not change: {value} on {before} and on {now}.</source>
        <translation>{score}没有变化：{before} 和 {now} 都是 {value}。</translation>
    </message>
    <message>
        <source>{before} on {before_day}, {now} on {now_day}.</source>
        <translation>{before_day} 为 {before}，{now_day} 为 {now}。</translation>
    </message>
    <message>
        <source>None of its imported metrics moved this way; the cause lies elsewhere.</source>
        <translation>已导入的下级指标都没有朝这个方向变，原因在别处。</translation>
    </message>
    <message>
        <source>No metrics below this score are known for both days, so the change cannot be taken apart.</source>
        <translation>没有这两天都有数据的下级指标，变化无法拆开。</translation>
    </message>
    <message>
        <source>The other way: {metrics}</source>
        <translation>方向相反：{metrics}</translation>
    </message>
    <message>
        <source>Score trend</source>
        <translation>评分趋势</translation>
    </message>
    <message>
        <source>{shop} · {score} · {period}</source>
        <translation>{shop} · {score} · {period}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Vector picture</source>
        <translation>矢量图</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>{shop} score trend {day}</source>
        <translation>{shop} 评分趋势 {day}</translation>
    </message>
    <message>
        <source>Copied: {days} days</source>
        <translation>已复制 {days} 天</translation>
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
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Take a screenshot of your score page and press Ctrl+V here, or bring a table with a row for each day. The first one makes the shop.</source>
        <translation>把评分页截图，在这里按 Ctrl+V；也可以拖入每天一行的表格。第一份数据会建立店铺。</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>已触发</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>还有 1 天</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>还有 {days} 天</translation>
    </message>
    <message>
        <source>missed {count} times: failed</source>
        <translation>已 {count} 次不达标，已触发</translation>
    </message>
    <message>
        <source>no miss is left</source>
        <translation>不能再有不达标</translation>
    </message>
    <message>
        <source>may miss 1 more</source>
        <translation>还可不达标 1 次</translation>
    </message>
    <message>
        <source>may miss {count} more</source>
        <translation>还可不达标 {count} 次</translation>
    </message>
    <message>
        <source>1 value is missing</source>
        <translation>缺 1 次数据</translation>
    </message>
    <message>
        <source>{count} values are missing</source>
        <translation>缺 {count} 次数据</translation>
    </message>
    <message>
        <source>Fails at {count} missed of the last {of}.</source>
        <translation>近 {of} 次有 {count} 次不达标即触发。</translation>
    </message>
    <message>
        <source>Fails at {count} missed in a row.</source>
        <translation>连续 {count} 次不达标即触发。</translation>
    </message>
    <message>
        <source>One miss is enough.</source>
        <translation>一次不达标即触发。</translation>
    </message>
    <message>
        <source>over {value}</source>
        <translation>高于 {value}</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>不低于 {value}</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>{value} on {day}, margin {margin}</source>
        <translation>{day} 的 {value}，余量 {margin}</translation>
    </message>
    <message>
        <source>Counts now</source>
        <translation>现在计入</translation>
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
        <translation>不达标的可能</translation>
    </message>
    <message>
        <source>Chance that it fails then</source>
        <translation>届时触发的可能</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>触发后</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>如何恢复</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>Counted from your rows</source>
        <translation>按导入的明细拆开</translation>
    </message>
    <message>
        <source>{count}: {what}</source>
        <translation>{count}：{what}</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>显示全部 {count} 项</translation>
    </message>
    <message>
        <source>{metric} · {way}</source>
        <translation>{metric} · {way}</translation>
    </message>
    <message>
        <source>The platform says {platform}, your rows give {now}.</source>
        <translation>平台显示 {platform}，按导入的明细算是 {now}。</translation>
    </message>
    <message>
        <source>The platform says {platform}, your rows give {now} ({share} covered).</source>
        <translation>平台显示 {platform}，按导入的明细算是 {now}（覆盖 {share}）。</translation>
    </message>
    <message>
        <source>cases {before} → {now}</source>
        <translation>样本 {before}→{now}</translation>
    </message>
    <message>
        <source>{values} · {cases}</source>
        <translation>{values} · {cases}</translation>
    </message>
    <message>
        <source>new: {value}</source>
        <translation>新出现 {value}</translation>
    </message>
    <message>
        <source>no longer: {value}</source>
        <translation>已没有，此前 {value}</translation>
    </message>
    <message>
        <source>What cost points</source>
        <translation>失分原因</translation>
    </message>
    <message>
        <source>Arithmetic, nobody&apos;s fault</source>
        <translation>只是算术，不是谁的错</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 单</translation>
    </message>
    <message>
        <source>1 parcel</source>
        <translation>1 件包裹</translation>
    </message>
    <message>
        <source>1 after-sale</source>
        <translation>1 笔售后</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>1 条评价</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} 单</translation>
    </message>
    <message>
        <source>{count} parcels</source>
        <translation>{count} 件包裹</translation>
    </message>
    <message>
        <source>{count} after-sales</source>
        <translation>{count} 笔售后</translation>
    </message>
    <message>
        <source>{count} reviews</source>
        <translation>{count} 条评价</translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>看订单</translation>
    </message>
    <message>
        <source>Show parcels</source>
        <translation>看包裹</translation>
    </message>
    <message>
        <source>Show after-sales</source>
        <translation>看售后</translation>
    </message>
    <message>
        <source>Show reviews</source>
        <translation>看评价</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>样本 1</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>样本 {count}</translation>
    </message>
    <message>
        <source>1 rating of {mean}</source>
        <translation>1 条评价，{mean} 分</translation>
    </message>
    <message>
        <source>{count} ratings, mean {mean}</source>
        <translation>{count} 条评价，均分 {mean}</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>What leaves the window is certain, what comes in is estimated; both are told apart.</source>
        <translation>移出统计周期的部分是确定的，新来的部分是估计的，两者分开说明。</translation>
    </message>
    <message>
        <source>Show the forecast</source>
        <translation>看预测</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Forecast · {score}</source>
        <translation>预测 · {score}</translation>
    </message>
    <message>
        <source>Leaves the window, and what that alone does</source>
        <translation>移出统计周期，及它单独的影响</translation>
    </message>
    <message>
        <source>Show all {count} days</source>
        <translation>显示全部 {count} 天</translation>
    </message>
    <message>
        <source>Chance of missing the line {line}: {chance}</source>
        <translation>考核时低于 {line} 的可能：{chance}</translation>
    </message>
    <message>
        <source>Chance of missing the line {line} on {day}: {chance}</source>
        <translation>{day} 考核时低于 {line} 的可能：{chance}</translation>
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
        <translation>{day}：没有正式分</translation>
    </message>
    <message>
        <source>{day}: no value</source>
        <translation>{day}：无数据</translation>
    </message>
    <message>
        <source>{day}: met, {value}</source>
        <translation>{day}：达标，{value}</translation>
    </message>
    <message>
        <source>{day}: missed, {value}</source>
        <translation>{day}：未达标，{value}</translation>
    </message>
    <message>
        <source>Two days</source>
        <translation>选两天</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The first day must lie before the second.</source>
        <translation>前一天要早于后一天。</translation>
    </message>
    <message>
        <source>Parts of the change</source>
        <translation>影响项</translation>
    </message>
    <message>
        <source>Weights: {source}</source>
        <translation>权重：{source}</translation>
    </message>
    <message>
        <source>Enter the weights that your back office shows</source>
        <translation>填写后台显示的权重</translation>
    </message>
    <message>
        <source>There is no value for both {first} and {last}.</source>
        <translation>{first} 和 {last} 至少有一天没有数值，无法比较。</translation>
    </message>
    <message>
        <source>Left and Right walk through the days, + and − zoom, Shift with Left and Right moves</source>
        <translation>左右键逐日查看，+ 和 − 缩放，Shift 加左右键平移</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>图或表格</translation>
    </message>
    <message>
        <source>Export picture or table</source>
        <translation>导出图片或表格</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>全部维度</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>拐点</translation>
    </message>
    <message>
        <source>Days on which the course of the score broke</source>
        <translation>评分走势明显转变的日子</translation>
    </message>
    <message>
        <source>Back to the whole period</source>
        <translation>回到整个时段</translation>
    </message>
    <message>
        <source>Fewer days</source>
        <translation>放大：看更少天</translation>
    </message>
    <message>
        <source>More days</source>
        <translation>缩小：看更多天</translation>
    </message>
    <message>
        <source>{first} to {last}: back to the whole period</source>
        <translation>{first} 至 {last}：回到整个时段</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>对比店铺…</translation>
    </message>
    <message>
        <source>Expected {value}, 80 % between {low} and {high}</source>
        <translation>预计 {value}，八成把握在 {low}–{high} 之间</translation>
    </message>
    <message>
        <source>If nothing new came in: {value}</source>
        <translation>没有新数据时：{value}</translation>
    </message>
    <message>
        <source>The level changed here: {change}</source>
        <translation>水平在此改变：{change}</translation>
    </message>
    <message>
        <source>The course broke here: {change} until {day}</source>
        <translation>走势在此转变：至 {day} {change}</translation>
    </message>
    <message>
        <source>Workbook with the values</source>
        <translation>工作簿（含每日数值）</translation>
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
        <translation>7 日均值 {value}</translation>
    </message>
    <message>
        <source>Values by day</source>
        <translation>每日数值</translation>
    </message>
    <message>
        <source>{score}: since its value before</source>
        <translation>{score}：较上一个数值</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>all since {day}</source>
        <translation>{day} 以来全部</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>{day} stand lowest, {change} against the mean of the week ({weeks} weeks)</source>
        <translation>{day}通常最低，比一周平均 {change}（{weeks} 周）</translation>
    </message>
    <message>
        <source>month {month} stands lowest, {change} against the mean of the year ({years} years)</source>
        <translation>{month} 月通常最低，比全年平均 {change}（{years} 年）</translation>
    </message>
    <message>
        <source>Peers, excellent {value}</source>
        <translation>同行优秀 {value}</translation>
    </message>
    <message>
        <source>Forecast {value} ({low}–{high})</source>
        <translation>预测 {value}（{low}–{high}）</translation>
    </message>
    <message>
        <source>Nothing new {value}</source>
        <translation>只算移出 {value}</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Weekly lists</source>
        <translation>每周清单</translation>
    </message>
    <message>
        <source>Scores or weekly lists</source>
        <translation>看评分还是每周清单</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>目标测算</translation>
    </message>
    <message>
        <source>Events…</source>
        <translation>事件…</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>按什么统计</translation>
    </message>
    <message>
        <source>Compared shop</source>
        <translation>对比的店铺</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>What the score is made of</source>
        <translation>评分由什么组成</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Save this view</source>
        <translation>保存当前视图</translation>
    </message>
    <message>
        <source>Shop, period, page and the filters of the reviews are kept under this name.</source>
        <translation>店铺、时间、页面和评价筛选会以这个名称保存。</translation>
    </message>
    <message>
        <source>There is a view &quot;{name}&quot; already. Put this one in its place?</source>
        <translation>已有名为“{name}”的视图，要替换吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Saved as a view: {name}</source>
        <translation>已保存视图：{name}</translation>
    </message>
    <message>
        <source>There is no shop {shop} any more.</source>
        <translation>店铺 {shop} 已经不在了。</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>已有同名的视图。</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>哪一个？</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>保存当前视图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>Bars from {before} to {after}: what raised the value and what lowered it, {count} parts</source>
        <translation>从 {before} 到 {after} 的柱图：什么使它上升、什么使它下降，共 {count} 部分</translation>
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
        <translation>卖家工具箱</translation>
    </message>
    <message>
        <source>Finishing what is running…</source>
        <translation>正在收尾…</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>Loading the demo shops…</source>
        <translation>正在载入示例店铺…</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>下次启动时切换语言。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Score trend</source>
        <translation>评分趋势</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>改进清单</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞店对比</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评价管理</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No shop yet</source>
        <translation>还没有店铺</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Search reviews</source>
        <translation>搜索评价</translation>
    </message>
    <message>
        <source>All shops ({count})</source>
        <translation>全部店铺（{count}）</translation>
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
        <translation>新的数据文件，还没有数据</translation>
    </message>
    <message>
        <source>Data until {day}</source>
        <translation>数据截至 {day}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
    <message>
        <source>Choose a folder of exports</source>
        <translation>选择放导出文件的文件夹</translation>
    </message>
    <message>
        <source>Tables and screenshots</source>
        <translation>表格和截图</translation>
    </message>
    <message>
        <source>The clipboard holds no table, no picture and no file.</source>
        <translation>剪贴板里没有表格、图片或文件。</translation>
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
        <translation>暂不</translation>
    </message>
    <message>
        <source>Search reviews    Ctrl+F</source>
        <translation>搜索评价    Ctrl+F</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Show all running jobs (Ctrl+J)</source>
        <translation>查看全部进行中的操作（Ctrl+J）</translation>
    </message>
    <message>
        <source>{job} (+{count})</source>
        <translation>{job}（另有 {count} 项）</translation>
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
        <translation>快递</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Line missed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Choose a row to see its orders.</source>
        <translation>选一行，看背后的订单。</translation>
    </message>
    <message>
        <source>There is nothing to open here.</source>
        <translation>这一行没有可打开的明细。</translation>
    </message>
    <message>
        <source>The exports do not say which agent served which order.</source>
        <translation>导出表不写哪个客服接待了哪个订单，所以只列每日客服数据。</translation>
    </message>
    <message>
        <source>Nothing of this kind happened in these days.</source>
        <translation>这段时间没有这类数据。</translation>
    </message>
    <message>
        <source>{shop} ({platform})</source>
        <translation>{shop}（{platform}）</translation>
    </message>
    <message>
        <source>Work list: {title}</source>
        <translation>工作清单·{title}</translation>
    </message>
    <message>
        <source>Item not named</source>
        <translation>未写商品</translation>
    </message>
    <message>
        <source>Praise rate {value} by the platform: below {line} the alliance removes the item</source>
        <translation>平台好评率 {value}，低于 {line} 会被移出精选联盟</translation>
    </message>
    <message>
        <source>Praise rate {value} of {count} ratings: below {line} the alliance removes the item</source>
        <translation>{count} 条评价的好评率 {value}，低于 {line} 会被移出精选联盟</translation>
    </message>
    <message>
        <source>below {line}</source>
        <translation>低于 {line}</translation>
    </message>
    <message>
        <source>Courier not named</source>
        <translation>未写快递公司</translation>
    </message>
    <message>
        <source>province not named</source>
        <translation>未写省份</translation>
    </message>
    <message>
        <source>Warehouse not named</source>
        <translation>未写仓库</translation>
    </message>
    <message>
        <source>{what} ({count})</source>
        <translation>{what} {count}</translation>
    </message>
    <message>
        <source>Still missing: {files}.</source>
        <translation>还缺：{files}。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>the service report by agent of Business Advisor</source>
        <translation>生意参谋的客服绩效表</translation>
    </message>
    <message>
        <source>Extra is what a row has more than as many of the shop&apos;s others would have had; small numbers count less, twenty count half.</source>
        <translation>“多出”＝比店里其他行在同样数量下会有的多出多少；数量少的打折计，20 个算一半。</translation>
    </message>
    <message>
        <source>Service agents</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Couriers by province</source>
        <translation>快递×省份</translation>
    </message>
    <message>
        <source>Extra bad orders</source>
        <translation>多出的不良单</translation>
    </message>
    <message>
        <source>Extra bad sessions</source>
        <translation>多出的不良会话</translation>
    </message>
    <message>
        <source>Extra bad parcels</source>
        <translation>多出的异常件</translation>
    </message>
    <message>
        <source>Extra late orders</source>
        <translation>多出的超时单</translation>
    </message>
    <message>
        <source>Bad is an order with a quality return or a review of 1 or 2 stars; other complaints of the item count half.</source>
        <translation>不良＝有品质退货或 1–2 星评价的订单；其他抱怨商品的评价算半单。</translation>
    </message>
    <message>
        <source>Bad is a session that was rated badly, and one that was not answered within three minutes.</source>
        <translation>不良＝客户评为不满意的会话，以及 3 分钟内没有回复的会话。</translation>
    </message>
    <message>
        <source>Bad is a parcel picked up after more than 48 hours, half as long again on its way as usual to the province, or complained of.</source>
        <translation>异常＝付款后超过 48 小时才揽收、比到该省平时慢一半以上，或被抱怨物流；一个包裹只算一次。</translation>
    </message>
    <message>
        <source>Late is an order shipped after the promise to the buyer, or picked up after more than 48 hours.</source>
        <translation>超时＝晚于承诺时间发货，或付款后超过 48 小时才揽收的订单。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Quality returns</source>
        <translation>品质退货</translation>
    </message>
    <message>
        <source>Quality return rate</source>
        <translation>品质退货率</translation>
    </message>
    <message>
        <source>Bad reviews</source>
        <translation>差评(1–2星)</translation>
    </message>
    <message>
        <source>Other complaints</source>
        <translation>其他抱怨</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Praise rate</source>
        <translation>好评率</translation>
    </message>
    <message>
        <source>Refund rate</source>
        <translation>退款率</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话数</translation>
    </message>
    <message>
        <source>Mean reply (s)</source>
        <translation>平均响应(秒)</translation>
    </message>
    <message>
        <source>First reply (s)</source>
        <translation>首次响应(秒)</translation>
    </message>
    <message>
        <source>Within 3 minutes</source>
        <translation>3 分钟回复率</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>评价数</translation>
    </message>
    <message>
        <source>Rated bad</source>
        <translation>差评数</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意率</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Picked up late</source>
        <translation>揽收超时</translation>
    </message>
    <message>
        <source>Late rate</source>
        <translation>揽收超时率</translation>
    </message>
    <message>
        <source>To signature (h)</source>
        <translation>付款到签收(时)</translation>
    </message>
    <message>
        <source>Others there (h)</source>
        <translation>同省其他快递(时)</translation>
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
        <translation>发货超时</translation>
    </message>
    <message>
        <source>Shipped late, rate</source>
        <translation>发货超时率</translation>
    </message>
    <message>
        <source>To dispatch (h)</source>
        <translation>付款到发货(时)</translation>
    </message>
    <message>
        <source>Picked up late, rate</source>
        <translation>揽收超时率</translation>
    </message>
    <message>
        <source>To pick-up (h)</source>
        <translation>付款到揽收(时)</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Excel 工作簿</translation>
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
        <translation>已复制 {count} 行</translation>
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
        <translation>类型</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>自定义日期</translation>
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
        <translation>备注，如：盘点</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Working hours and aims</source>
        <translation>工作时间与首次回复时限</translation>
    </message>
    <message>
        <source>Within how many hours reviews are to get their first answer. These are own aims; where a platform takes replies for some days only, that holds in any case.</source>
        <translation>评价要在几小时内得到首次回复。这是店铺自己的目标；平台只在若干天内接受解释的，以平台期限为准。</translation>
    </message>
    <message>
        <source>Bad reviews within</source>
        <translation>差评</translation>
    </message>
    <message>
        <source>Other complaints within</source>
        <translation>中评和其他抱怨</translation>
    </message>
    <message>
        <source>Middling reviews, and complaints behind four or five stars</source>
        <translation>中评，以及四、五星里的抱怨</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>全天计时</translation>
    </message>
    <message>
        <source>Working hours only</source>
        <translation>只计工作时间</translation>
    </message>
    <message>
        <source>Which hours count</source>
        <translation>计时方式</translation>
    </message>
    <message>
        <source>Praise needs no answer in time.</source>
        <translation>好评没有回复时限。</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>首次回复</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Reviews of earlier days keep the aims that they had.</source>
        <translation>此前的评价仍按当时的时限。</translation>
    </message>
    <message>
        <source>Make-up day</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>All like Monday</source>
        <translation>都与周一相同</translation>
    </message>
    <message>
        <source>Off on public holidays, at work on make-up days</source>
        <translation>法定节假日休息，调休日上班</translation>
    </message>
    <message>
        <source>Such as 09:00-12:00 13:30-18:00; what lies between is the break.</source>
        <translation>如 09:00-12:00 13:30-18:00，中间空出来的就是午休。</translation>
    </message>
    <message>
        <source>Every hour counts now, so these hours change no deadline.</source>
        <translation>现在是全天计时，这里的时段不影响期限。</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>每周工作时段</translation>
    </message>
    <message>
        <source>Next public days off: {days}</source>
        <translation>接下来的节假日：{days}</translation>
    </message>
    <message>
        <source>Next make-up days: {days}</source>
        <translation>接下来的调休上班日：{days}</translation>
    </message>
    <message>
        <source>This version does not know the make-up days of {year} yet: enter them under own days once they are out.</source>
        <translation>本版本还没有 {year} 年的调休安排，公布后请填在“自定义日期”里。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>{bad} h for bad ones, {middling} h for others, working hours</source>
        <translation>差评 {bad} 小时，其他 {middling} 小时，只计工作时间</translation>
    </message>
    <message>
        <source>{bad} h for bad ones, {middling} h for others, every hour</source>
        <translation>差评 {bad} 小时，其他 {middling} 小时，全天计时</translation>
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
        <translation>工作时间与时限已保存。</translation>
    </message>
    <message>
        <source>By the public calendar</source>
        <translation>按国家放假安排</translation>
    </message>
</context>
</TS>
