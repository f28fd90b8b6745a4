<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ka" sourcelanguage="en">
<context>
    <name>AboutTab</name>
    <message>
        <source>Casemgr {}</source>
        <translation>Casemgr {}</translation>
    </message>
    <message>
        <source>It works without a network and reports to nobody. It comes without any warranty; you may use, study, change and pass it on under the GNU General Public License, version 3 or later.</source>
        <translation>მუშაობს ქსელის გარეშე და არავის არაფერს ატყობინებს. გარანტია არ ახლავს; შეგიძლიათ გამოიყენოთ, შეისწავლოთ, შეცვალოთ და სხვას გადასცეთ GNU General Public License-ის მე-3 ან უფრო ახალი ვერსიის პირობებით.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ლიცენზიები</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>პროგრამა</translation>
    </message>
    <message>
        <source>Fonts: Noto Sans, Serif and Mono</source>
        <translation>შრიფტები: Noto Sans, Serif და Mono</translation>
    </message>
    <message>
        <source>Icons: Lucide</source>
        <translation>ხატულები: Lucide</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>წაკითხვა</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ბიბლიოთეკები</translation>
    </message>
</context>
<context>
    <name>ActSheet</name>
    <message>
        <source>This is needed. Fill it in.</source>
        <translation>ეს საჭიროა. შეავსეთ.</translation>
    </message>
    <message>
        <source>Tick this first: nothing goes on without it.</source>
        <translation>ჯერ ეს მონიშნეთ: ამის გარეშე ვერ გაგრძელდება.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>უცვლელად დატოვება</translation>
    </message>
</context>
<context>
    <name>AnywhereSheet</name>
    <message>
        <source>Go to or search everything</source>
        <translation>გადასვლა ან ძიება ყველგან</translation>
    </message>
    <message>
        <source>A place, a code name, half a name in any script</source>
        <translation>ადგილი, კოდური სახელი, სახელის ნახევარი ნებისმიერი დამწერლობით</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>რა მოიძებნა</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ადგილი</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>დახმარება</translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation>წერილების ტექსტი</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>ახალი მიმართვა</translation>
    </message>
    <message>
        <source>Friday sheet</source>
        <translation>პარასკევის ფურცელი</translation>
    </message>
    <message>
        <source>Is this letter ours? Ring back</source>
        <translation>ჩვენია ეს წერილი? გადარეკვა</translation>
    </message>
</context>
<context>
    <name>ArrivalPage</name>
    <message>
        <source>Refuse the bundle</source>
        <translation>პაკეტის უარყოფა</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>მოგვიანებით გადაწყვეტა</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>მიღება</translation>
    </message>
    <message>
        <source>A bundle that came</source>
        <translation>მოსული პაკეტი</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>გაცვლა</translation>
    </message>
    <message>
        <source>The receipt was taken in.</source>
        <translation>მიღების დასტური აღირიცხა.</translation>
    </message>
    <message>
        <source>From {}</source>
        <translation>გამომგზავნი: {}</translation>
    </message>
    <message>
        <source>signature is right, fingerprint was compared</source>
        <translation>ხელმოწერა სწორია, ანაბეჭდი შედარებულია</translation>
    </message>
    <message>
        <source>nobody has compared the fingerprint</source>
        <translation>ანაბეჭდი არავის შეუდარებია</translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation>ჯერ არაფერია შენახული</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in this bundle</source>
        <translation>
            <numerusform>%n საქმე ამ პაკეტში</numerusform>
            <numerusform>%n საქმე ამ პაკეტში</numerusform>
        </translation>
    </message>
    <message>
        <source>Written {}.</source>
        <translation>დაიწერა: {}.</translation>
    </message>
    <message>
        <source>The whole import can be taken back.</source>
        <translation>მთელი იმპორტის გაუქმება შესაძლებელია.</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n ახალი ჩანაწერი</numerusform>
            <numerusform>%n ახალი ჩანაწერი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ცვლილება</numerusform>
            <numerusform>%n ცვლილება</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n კითხვა</numerusform>
            <numerusform>%n კითხვა</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n დოკუმენტი</numerusform>
            <numerusform>%n დოკუმენტი</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>ახალი არაფერია</translation>
    </message>
    <message>
        <source>You and the sender changed the same field</source>
        <translation>თქვენ და გამომგზავნმა ერთი და იგივე ველი შეცვალეთ</translation>
    </message>
    <message>
        <source>Both values are kept. Taken in, you choose one for each; until then no letter uses them.</source>
        <translation>ორივე მნიშვნელობა შენახულია. მიღების შემდეგ თითოეულ ველში ერთს აირჩევთ; მანამდე წერილები მათ არ იყენებს.</translation>
    </message>
    <message>
        <source>New: {}</source>
        <translation>ახალი: {}</translation>
    </message>
    <message>
        <source>here: {}</source>
        <translation>აქ: {}</translation>
    </message>
    <message>
        <source>This very bundle came before.</source>
        <translation>ზუსტად ეს პაკეტი უკვე მოსულია.</translation>
    </message>
    <message>
        <source>Bundles before it have not come.</source>
        <translation>მის წინა პაკეტები არ მოსულა.</translation>
    </message>
    <message>
        <source>A later one came first.</source>
        <translation>უფრო გვიანდელი ადრე მოვიდა.</translation>
    </message>
    <message>
        <source>It does not follow from the last one: ask the sender.</source>
        <translation>ბოლოს არ აგრძელებს: ჰკითხეთ გამომგზავნს.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n case(s)</source>
        <translation>
            <numerusform>%n საქმის მიღება</numerusform>
            <numerusform>%n საქმის მიღება</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits on Today. To decide, open the file again.</source>
        <translation>ეს ელოდება გვერდზე „დღეს“. გადასაწყვეტად ფაილი ხელახლა გახსენით.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) decided</source>
        <translation>
            <numerusform>გადაწყდა %n საქმე</numerusform>
            <numerusform>გადაწყდა %n საქმე</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Leave it as it is</source>
        <translation>უცვლელად დატოვება</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation>თქვით რამდენიმე სიტყვით.</translation>
    </message>
</context>
<context>
    <name>BackupTab</name>
    <message>
        <source>Back up now</source>
        <translation>ახლავე შექმენი ასლი</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>საცავის შემოწმება</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>სარეზერვო ასლი</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>შემოწმება</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>ეს კომპიუტერი</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>ბოლო ასლი</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>ჯერ არ არის</translation>
    </message>
    <message>
        <source>Written and tested</source>
        <translation>ჩაიწერა და შემოწმდა</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ადგილი</translation>
    </message>
    <message>
        <source>Entries written since</source>
        <translation>მას შემდეგ დამატებული ჩანაწერები</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>ეს საცავი</translation>
    </message>
    <message>
        <source>Keep it elsewhere than this machine. It opens with the passphrase, the key file and the recovery code of its day, whatever you change later.</source>
        <translation>შეინახეთ სხვაგან და არა ამ კომპიუტერზე. მისთვის მოქმედებს შექმნის დღის პაროლი, გასაღების ფაილი და აღდგენის კოდი, რაც არ უნდა შეცვალოთ შემდეგ.</translation>
    </message>
    <message>
        <source>The system reports disk encryption; it protects only when switched off</source>
        <translation>სისტემის ცნობით, დისკი დაშიფრულია; ეს იცავს მხოლოდ მაშინ, როცა კომპიუტერი გამორთულია</translation>
    </message>
    <message>
        <source>The system reports no disk encryption</source>
        <translation>სისტემის ცნობით, დისკი დაშიფრული არ არის</translation>
    </message>
    <message>
        <source>The system does not tell whether the disk is encrypted</source>
        <translation>სისტემა არ ამბობს, დაშიფრულია თუ არა დისკი</translation>
    </message>
    <message>
        <source>Memory may be written to disk in clear</source>
        <translation>მეხსიერება შეიძლება დისკზე დაუშიფრავად ჩაიწეროს</translation>
    </message>
    <message>
        <source>The system reports no memory written to disk in clear</source>
        <translation>სისტემის ცნობით, მეხსიერება დისკზე დაუშიფრავად არ იწერება</translation>
    </message>
    <message>
        <source>The system does not tell whether memory is written to disk</source>
        <translation>სისტემა არ ამბობს, იწერება თუ არა მეხსიერება დისკზე</translation>
    </message>
    <message>
        <source>A new file for the backup</source>
        <translation>ახალი ფაილი ასლისთვის</translation>
    </message>
    <message>
        <source>{place}, {size}: written, restored for a test and compared.</source>
        <translation>{place}, {size}: ჩაიწერა, საცდელად აღდგა და შედარდა.</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>ასლი შექმნილია</translation>
    </message>
    <message>
        <source>Every byte the vault keeps is read and verified: header, pages, attachments, search index and history.</source>
        <translation>იკითხება და მოწმდება საცავის ყოველი ბაიტი: სათაური, გვერდები, დანართები, საძიებო ინდექსი და ისტორია.</translation>
    </message>
    <message>
        <source>All is as it was written.</source>
        <translation>ყველაფერი ისეა, როგორც ჩაიწერა.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put away</source>
        <translation>დამალვა</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>More</source>
        <translation>მეტი</translation>
    </message>
    <message>
        <source>Open as a case</source>
        <translation>საქმედ გახსნა</translation>
    </message>
    <message>
        <source>Interview…</source>
        <translation>საუბარი…</translation>
    </message>
    <message>
        <source>Where is he? Unknown, detained, deceased…</source>
        <translation>სად არის? უცნობია, დააკავეს, გარდაიცვალა…</translation>
    </message>
    <message>
        <source>Withdraw consent…</source>
        <translation>თანხმობის გამოხმობა…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>გადაცემა…</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>საქმის დახურვა…</translation>
    </message>
    <message>
        <source>He asks us to erase it…</source>
        <translation>ის წაშლას ითხოვს…</translation>
    </message>
    <message>
        <source>Opened as a case</source>
        <translation>საქმედ გაიხსნა</translation>
    </message>
    <message>
        <source>Erase {}</source>
        <translation>წაშლა: {}</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Parts of the case</source>
        <translation>საქმის ნაწილები</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>საქმე</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>საქმეები</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>მიმოხილვა</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ადამიანები</translation>
    </message>
    <message>
        <source>Military</source>
        <translation>სამხედრო</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>პროცედურები</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ქრონოლოგია</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>დოკუმენტები</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>მტკიცებულებები</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ჩანაწერები</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>დავალებები</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>წერილები</translation>
    </message>
    <message>
        <source>Sharing and history</source>
        <translation>გაზიარება და ისტორია</translation>
    </message>
    <message>
        <source>The client, his papers, his family and who would take him in.</source>
        <translation>კლიენტი, მისი დოკუმენტები, ოჯახი და ის, ვინც მას მიიღებდა.</translation>
    </message>
    <message>
        <source>Call-up, service, refusal and reasons: each with how we know it.</source>
        <translation>გაწვევა, სამსახური, უარი და მიზეზები: თითოეულთან მითითებულია, საიდან ვიცით.</translation>
    </message>
    <message>
        <source>Where he stays and on what ground, and what he has applied for.</source>
        <translation>სად და რა საფუძვლით იმყოფება და რა განცხადებები შეიტანა.</translation>
    </message>
    <message>
        <source>What was said, when and by whom.</source>
        <translation>რა ითქვა, როდის და ვის მიერ.</translation>
    </message>
    <message>
        <source>What has to be done, by whom and until when.</source>
        <translation>რა უნდა გაკეთდეს, ვის მიერ და რა ვადაში.</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>{}-დან</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n მონახაზი</numerusform>
            <numerusform>%n მონახაზი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n შეუსაბამობა</numerusform>
            <numerusform>%n შეუსაბამობა</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>წერილი</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ჩანაწერი</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>მოვლენა</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>უახლოესი ვადა</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>უსაფრთხო კავშირი</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>შეუფასებელი</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>რისკი</translation>
    </message>
    <message>
        <source>Not given: {}</source>
        <translation>არ გაცემულა: {}</translation>
    </message>
    <message>
        <source>None is missing that was asked for</source>
        <translation>ყველა მოთხოვნილი თანხმობა გაცემულია</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>თანხმობა</translation>
    </message>
</context>
<context>
    <name>CasePreview</name>
    <message>
        <source>Open case</source>
        <translation>საქმის გახსნა</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ჩანაწერი</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>წერილი</translation>
    </message>
    <message>
        <source>Risk not judged</source>
        <translation>რისკი შეუფასებელია</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>უახლოესი</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>რა ვიცით</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>ბოლო ჩანაწერი</translation>
    </message>
</context>
<context>
    <name>CaseTab</name>
    <message>
        <source>Put into the trash: {}</source>
        <translation>ურნაში: {}</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Name in any script, code name, document number</source>
        <translation>სახელი ნებისმიერი დამწერლობით, კოდური სახელი, დოკუმენტის ნომერი</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>საქმეების ძიება</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>საქმეები</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ჩემი</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>ვადიანი</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>ფილტრები</translation>
    </message>
    <message>
        <source>Take this search off the rail</source>
        <translation>ძიების მიმაგრების მოხსნა</translation>
    </message>
    <message>
        <source>Pin this search to the rail</source>
        <translation>ძიების მიმაგრება</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens</source>
        <translation>ისრები ირჩევს, Enter ხსნის</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>უახლოესი ვადა</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>ბოლო ცვლილება</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n ღია საქმე</numerusform>
            <numerusform>%n ღია საქმე</numerusform>
        </translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>ახალი მიმართვა</translation>
    </message>
    <message>
        <source>Nobody is found by these words. Half a name in any script is enough; so is a code name.</source>
        <translation>ამ სიტყვებით ვერავინ მოიძებნა. საკმარისია სახელის ნახევარი ნებისმიერი დამწერლობით ან კოდური სახელი.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ვერაფერი მოიძებნა</translation>
    </message>
    <message>
        <source>A contact needs no name: a code name is drawn, and it becomes a case when there is more to keep.</source>
        <translation>მიმართვას სახელი არ სჭირდება: კოდური სახელი შემთხვევით შეირჩევა, საქმე კი მაშინ გაიხსნება, როცა შესანახი მეტი იქნება.</translation>
    </message>
    <message>
        <source>No cases here yet</source>
        <translation>საქმეები ჯერ არ არის</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>ჯერ უსახელო</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>უვადო</translation>
    </message>
</context>
<context>
    <name>ChildCard</name>
    <message>
        <source>Before any letter: he may be under 18</source>
        <translation>ყოველ წერილამდე: ის შეიძლება 18 წელზე უმცროსი იყოს</translation>
    </message>
    <message>
        <source>No guardian or lawyer has a part in this case.</source>
        <translation>ამ საქმეში არც მეურვე მონაწილეობს და არც ადვოკატი.</translation>
    </message>
    <message>
        <source>Nothing is noted on what is best for the child.</source>
        <translation>ბავშვის საუკეთესო ინტერესზე არაფერია ჩაწერილი.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>დაწერა</translation>
    </message>
    <message>
        <source>The child&apos;s own assent is not on file.</source>
        <translation>თავად ბავშვის თანხმობა საქმეში არ არის.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>დამატება</translation>
    </message>
    <message>
        <source>Parents are not told unless the child wishes it.</source>
        <translation>მშობლებს არ ეცნობებათ, თუ ბავშვს ეს არ სურს.</translation>
    </message>
</context>
<context>
    <name>CodeGroup</name>
    <message>
        <source>Hidden</source>
        <translation>დამალულია</translation>
    </message>
    <message>
        <source>{}, compared</source>
        <translation>{}, შედარებულია</translation>
    </message>
</context>
<context>
    <name>CodeProof</name>
    <message>
        <source>Group {}</source>
        <translation>ჯგუფი {}</translation>
    </message>
    <message>
        <source>Type these groups from your paper. The code above hides as soon as you type.</source>
        <translation>აკრიფეთ ეს ჯგუფები ქაღალდიდან. ზემოთ მოცემული კოდი აკრეფის დაწყებისთანავე დაიმალება.</translation>
    </message>
    <message>
        <source>Prove that you have it</source>
        <translation>დაადასტურეთ, რომ გაქვთ</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Write the recovery code down by hand</source>
        <translation>ჩაიწერეთ აღდგენის კოდი ხელით</translation>
    </message>
    <message>
        <source>It is the only other way in if the passphrase is forgotten. Nobody can reset it, not even us. Keep the paper outside the office.</source>
        <translation>თუ პაროლი დაგავიწყდათ, ეს შესვლის ერთადერთი სხვა გზაა. პაროლს სხვაგვარად ვერავინ აღადგენს, ვერც ჩვენ. ქაღალდი ბიუროს გარეთ შეინახეთ.</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Who is calling?</source>
        <translation>ვინ რეკავს?</translation>
    </message>
    <message>
        <source>What others tell of him is kept for 14 days without his name; then you are asked.</source>
        <translation>რასაც მასზე სხვები ყვებიან, 14 დღე უსახელოდ ინახება; შემდეგ პროგრამა გკითხავთ.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>რას ეხება?</translation>
    </message>
    <message>
        <source>How we speak</source>
        <translation>როგორ ვსაუბრობთ</translation>
    </message>
    <message>
        <source>Name, if he gives one</source>
        <translation>სახელი, თუ დაასახელებს</translation>
    </message>
    <message>
        <source>Citizen of</source>
        <translation>მოქალაქეობა</translation>
    </message>
    <message>
        <source>Reach him by</source>
        <translation>საკონტაქტო საშუალება</translation>
    </message>
    <message>
        <source>Number or handle</source>
        <translation>ნომერი ან მომხმარებლის სახელი</translation>
    </message>
    <message>
        <source>What must never be done</source>
        <translation>რა არასდროს უნდა გაკეთდეს</translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation>როდის გადავურეკოთ</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>Cover parts of a paper</source>
        <translation>ქაღალდის ნაწილების დაფარვა</translation>
    </message>
    <message>
        <source>Page of the paper, with what is covered</source>
        <translation>ქაღალდის გვერდი და რაც დაფარულია</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>წინა გვერდი</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>შემდეგი გვერდი</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>მართკუთხედის დამატება</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation>მართკუთხედის მოშორება</translation>
    </message>
    <message>
        <source>Drag over what is to be covered. Arrows move a box, Shift and arrows change its size.</source>
        <translation>გადაატარეთ იმას, რაც უნდა დაიფაროს. ისრები მართკუთხედს ამოძრავებს, Shift და ისრები ზომას ცვლის.</translation>
    </message>
    <message>
        <source>Covered copy kept</source>
        <translation>დაფარული ასლი შენახულია</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>უცვლელად დატოვება</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>ასლის შენახვა</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>გვერდი {page} / {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n მართკუთხედი</numerusform>
            <numerusform>%n მართკუთხედი</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>Is in</source>
        <translation>ადგილსამყოფელი</translation>
    </message>
    <message>
        <source>Stays as</source>
        <translation>ყოფნის საფუძველი</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>დოკუმენტი</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>წასვლა</translation>
    </message>
    <message>
        <source>Summons</source>
        <translation>გამოძახების უწყება</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>დაიბადა</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>მოქალაქეობა</translation>
    </message>
    <message>
        <source>two values differ</source>
        <translation>ორი განსხვავებული მნიშვნელობა</translation>
    </message>
    <message>
        <source>No safe way is known yet. Ask before any contact.</source>
        <translation>უსაფრთხო გზა ჯერ ცნობილი არ არის. ყოველი დაკავშირების წინ იკითხეთ.</translation>
    </message>
    <message>
        <source>Known to others since {}: do not rely on it</source>
        <translation>სხვებმა იციან, ამ დღიდან: {}. ნუ დაეყრდნობით</translation>
    </message>
    <message>
        <source>Code word first</source>
        <translation>პირველად კოდური სიტყვა</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>შეტყობინებების გარეშე</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Add a file</source>
        <translation>ფაილის დამატება</translation>
    </message>
    <message>
        <source>or drop files here, or paste a picture. Place and camera are taken out.</source>
        <translation>ან გადმოიტანეთ ფაილები აქ, ან ჩასვით სურათი. ადგილისა და კამერის მონაცემები ამოიშლება.</translation>
    </message>
    <message>
        <source>Summonses, decisions, passports: each is sealed in the vault and seen only in this window.</source>
        <translation>უწყებები, გადაწყვეტილებები, პასპორტები: ყველაფერი საცავშია დალუქული და მხოლოდ ამ ფანჯარაში ჩანს.</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>დოკუმენტები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Papers of this case</source>
        <translation>ამ საქმის დოკუმენტები</translation>
    </message>
    <message>
        <source>Paper added. The file itself still lies where it was.</source>
        <translation>დოკუმენტი დამატებულია. თავად ფაილი კვლავ იქაა, სადაც იყო.</translation>
    </message>
    <message>
        <source>taken out: {}</source>
        <translation>ამოღებულია: {}</translation>
    </message>
    <message>
        <source>may name others</source>
        <translation>შეიძლება სხვებსაც ასახელებდეს</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>დოკუმენტი</translation>
    </message>
    <message>
        <source>See</source>
        <translation>ნახვა</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>რა არის ეს</translation>
    </message>
    <message>
        <source>Files for this case</source>
        <translation>ფაილები ამ საქმისთვის</translation>
    </message>
    <message>
        <source>Picture added</source>
        <translation>სურათი დამატებულია</translation>
    </message>
</context>
<context>
    <name>Empties</name>
    <message>
        <source>Unknown</source>
        <translation>უცნობია</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>არ უკითხავთ</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>უარი თქვა პასუხზე</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>არ ეხება</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>არ გადაცემულა</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase for good</source>
        <translation>სამუდამოდ წაშლა</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>სამუდამოდ წაიშალა</translation>
    </message>
    <message>
        <source>This goes for good: {}.</source>
        <translation>ეს სამუდამოდ წაიშლება: {}.</translation>
    </message>
    <message>
        <source>Nobody can bring it back.</source>
        <translation>ამის დაბრუნებას ვერავინ შეძლებს.</translation>
    </message>
    <message>
        <source>Copies that partners hold are not erased by this: {}.</source>
        <translation>პარტნიორებთან არსებული ასლები ამით არ იშლება: {}.</translation>
    </message>
    <message>
        <source>Backups and sealed vaults keep it until they are replaced.</source>
        <translation>სარეზერვო ასლები და დალუქული საცავები ამას ინახავს, სანამ არ შეიცვლება.</translation>
    </message>
</context>
<context>
    <name>EvidenceTab</name>
    <message>
        <source>Show private prompts</source>
        <translation>პირადი მინიშნებების ჩვენება</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>დანიშნულების ქვეყანა</translation>
    </message>
    <message>
        <source>What is asked in</source>
        <translation>რას ითხოვს სახელმწიფო</translation>
    </message>
    <message>
        <source>Nothing is known of what this state asks. Ask a lawyer there.</source>
        <translation>უცნობია, რას ითხოვს ეს სახელმწიფო. ჰკითხეთ იქაურ ადვოკატს.</translation>
    </message>
    <message>
        <source>Ways beside each other, before advising</source>
        <translation>გზები ერთმანეთის გვერდით, რჩევამდე</translation>
    </message>
    <message>
        <source>Deadlines as the rules count them</source>
        <translation>ვადები წესების მიხედვით</translation>
    </message>
    <message>
        <source>No rule has a day to count from yet.</source>
        <translation>ჯერ არცერთ წესს არ აქვს დღე, საიდანაც ითვლის.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ჯერ არაფერი</translation>
    </message>
    <message>
        <source>Record why it is missing</source>
        <translation>მიუთითეთ, რატომ აკლია</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>რას ხსნის</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>რას კეტავს</translation>
    </message>
    <message>
        <source>{}, kept</source>
        <translation>{}, შენახულია</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>Deadline kept</source>
        <translation>ვადა შენახულია</translation>
    </message>
    <message>
        <source>For you alone: never printed, never kept</source>
        <translation>მხოლოდ თქვენთვის: არც იბეჭდება, არც ინახება</translation>
    </message>
    <message>
        <source>The rest waits until he has told his story freely, once.</source>
        <translation>დანარჩენი მოიცდის, სანამ თავის ამბავს ერთხელ თავისუფლად არ მოყვება.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>თვალშისაცემი არაფერია.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Share with a partner</source>
        <translation>პარტნიორისთვის გადაცემა</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>პაკეტის გახსნა</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>გაცვლა</translation>
    </message>
    <message>
        <source>Cases leave only in a file for one partner, encrypted to the key you compared.</source>
        <translation>საქმეები გადის მხოლოდ ფაილით, ერთი პარტნიორისთვის, თქვენ მიერ შედარებული გასაღებით დაშიფრული.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>პარტნიორები</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet</source>
        <translation>ჯერ არაფერი გაცვლილა</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>შემოვიდა</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>გავიდა</translation>
    </message>
    <message>
        <source>More</source>
        <translation>მეტი</translation>
    </message>
    <message>
        <source>Write a receipt for the sender</source>
        <translation>დასტურის ჩაწერა გამომგზავნისთვის</translation>
    </message>
    <message>
        <source>Take the whole import back</source>
        <translation>მთელი იმპორტის გაუქმება</translation>
    </message>
    <message>
        <source>Import taken back. Send the partner a new receipt.</source>
        <translation>იმპორტი გაუქმდა. გაუგზავნეთ პარტნიორს მიღების ახალი დასტური.</translation>
    </message>
    <message>
        <source>Where the receipt goes</source>
        <translation>სად ჩაიწეროს დასტური</translation>
    </message>
    <message>
        <source>The receipt was written. Give it to the partner.</source>
        <translation>დასტური ჩაიწერა. გადაეცით პარტნიორს.</translation>
    </message>
    <message>
        <source>A bundle or a receipt from a partner</source>
        <translation>პაკეტი ან დასტური პარტნიორისგან</translation>
    </message>
</context>
<context>
    <name>FactMenu</name>
    <message>
        <source>{} (not in the text yet)</source>
        <translation>{} (ტექსტში ჯერ არ არის)</translation>
    </message>
</context>
<context>
    <name>FactNames</name>
    <message>
        <source>the law {} may be cited</source>
        <translation>ნორმის ({}) მითითება შეიძლება</translation>
    </message>
    <message>
        <source>Notes and other parts</source>
        <translation>სქოლიოები და სხვა ნაწილები</translation>
    </message>
    <message>
        <source>note: {}</source>
        <translation>სქოლიო: {}</translation>
    </message>
    <message>
        <source>number of a paragraph: {}</source>
        <translation>აბზაცის ნომერი: {}</translation>
    </message>
    <message>
        <source>the words of {}</source>
        <translation>სიტყვები: {}</translation>
    </message>
    <message>
        <source>end of the condition</source>
        <translation>პირობის დასასრული</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>სხვა შემთხვევაში</translation>
    </message>
    <message>
        <source>only with: {}</source>
        <translation>მხოლოდ თუ არის: {}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ან </translation>
    </message>
    <message>
        <source>{what} is “{code}”</source>
        <translation>{what}: „{code}“</translation>
    </message>
    <message>
        <source>{what} is not “{code}”</source>
        <translation>{what}: არა „{code}“</translation>
    </message>
    <message>
        <source>with {}</source>
        <translation>არის {}</translation>
    </message>
    <message>
        <source>without {}</source>
        <translation>არ არის {}</translation>
    </message>
    <message>
        <source>only where the counsellor asks for it</source>
        <translation>მხოლოდ თუ კონსულტანტი მოითხოვს</translation>
    </message>
    <message>
        <source>profile: {}</source>
        <translation>პროფილი: {}</translation>
    </message>
    <message>
        <source>citizen of: {}</source>
        <translation>მოქალაქეობა: {}</translation>
    </message>
    <message>
        <source>goes to: {}</source>
        <translation>იგზავნება ქვეყანაში: {}</translation>
    </message>
    <message>
        <source>with one of: {}</source>
        <translation>ერთ-ერთი მაინც არის: {}</translation>
    </message>
    <message>
        <source>with all of: {}</source>
        <translation>ყველა არის: {}</translation>
    </message>
    <message>
        <source>with none of: {}</source>
        <translation>არცერთი არ არის: {}</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Nothing is said. Write the sentence.</source>
        <translation>აქ არაფერი წერია. დაწერეთ წინადადება.</translation>
    </message>
    <message>
        <source>“{fact}” is missing: the sentence has to say it. Insert it.</source>
        <translation>აკლია „{fact}“: წინადადებამ ეს უნდა თქვას. ჩასვით.</translation>
    </message>
    <message>
        <source>Line {line}: “{fact}” is not among the facts of this sentence. Take {found} out.</source>
        <translation>სტრიქონი {line}: „{fact}“ ამ წინადადების ფაქტებში არ შედის. ამოიღეთ {found}.</translation>
    </message>
    <message>
        <source>Line {line}: a bracket is open, or a condition has no end. Insert the fact anew.</source>
        <translation>სტრიქონი {line}: ფრჩხილი ღიაა ან პირობას დასასრული არ აქვს. ჩასვით ფაქტი თავიდან.</translation>
    </message>
    <message>
        <source>Line {line}: a character that nobody sees ({found}). Take it out.</source>
        <translation>სტრიქონი {line}: უხილავი ნიშანი ({found}). ამოიღეთ.</translation>
    </message>
    <message>
        <source>This is too long for a sentence. Shorten it.</source>
        <translation>წინადადებისთვის ეს მეტისმეტად გრძელია. შეამოკლეთ.</translation>
    </message>
    <message>
        <source>Line {line}: between the brackets stands more than the name of a fact. Insert it anew.</source>
        <translation>სტრიქონი {line}: ფრჩხილებში ფაქტის სახელზე მეტი წერია. ჩასვით ფაქტი თავიდან.</translation>
    </message>
    <message>
        <source>Line {line}: “{found}” is nothing that can be done to a fact. Insert the fact anew.</source>
        <translation>სტრიქონი {line}: „{found}“ ფაქტის მიმართ არ გამოიყენება. ჩასვით ფაქტი თავიდან.</translation>
    </message>
    <message>
        <source>Line {line}: “{found}” cannot be read. Insert the fact anew.</source>
        <translation>სტრიქონი {line}: „{found}“ ვერ იკითხება. ჩასვით ფაქტი თავიდან.</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>Empty because</source>
        <translation>ცარიელია, რადგან</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>Before it can be final</source>
        <translation>სანამ საბოლოო გახდება</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n გადასაწყვეტი</numerusform>
            <numerusform>%n გადასაწყვეტი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n სანახავი</numerusform>
            <numerusform>%n სანახავი</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>არაფერი უშლის ხელს.</translation>
    </message>
    <message>
        <source>Must be settled</source>
        <translation>უნდა გადაწყდეს</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>გთხოვთ, ნახოთ</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>წესრიგშია</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s), each with its source</source>
        <translation>
            <numerusform>%n ფაქტი, თითოეული თავისი წყაროთი</numerusform>
            <numerusform>%n ფაქტი, თითოეული თავისი წყაროთი</numerusform>
        </translation>
    </message>
    <message>
        <source>Final</source>
        <translation>საბოლოო</translation>
    </message>
    <message>
        <source>These are the bytes as they were sealed. They are never written again.</source>
        <translation>ეს სწორედ ის ბაიტებია, რომლებიც დაილუქა. ისინი აღარასოდეს გადაიწერება.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>შევსება</translation>
    </message>
    <message>
        <source>Add: {}</source>
        <translation>დამატება: {}</translation>
    </message>
    <message>
        <source>To the law</source>
        <translation>სამართალზე გადასვლა</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>ამ ენაზე თქმა</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>შემდეგ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>საცავი</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>პაროლი</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>აღდგენის კოდი</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>თქვენი ორგანიზაცია</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>ეს კომპიუტერი</translation>
    </message>
    <message>
        <source>About eight minutes. You can stop and come back.</source>
        <translation>დაახლოებით რვა წუთი. შეგიძლიათ შეჩერდეთ და დაბრუნდეთ.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>ნაბიჯი {number} / {count}</translation>
    </message>
    <message>
        <source>Open Casemgr</source>
        <translation>Casemgr-ის გახსნა</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>საცავის საქაღალდე</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n დღით ვადაგადაცილებული</numerusform>
            <numerusform>%n დღით ვადაგადაცილებული</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>ხვალ</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n ბაიტი</numerusform>
            <numerusform>%n ბაიტი</numerusform>
        </translation>
    </message>
    <message>
        <source>{} kB</source>
        <translation>{} კბ</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} მბ</translation>
    </message>
</context>
<context>
    <name>FridaySheetView</name>
    <message>
        <source>Friday sheet</source>
        <translation>პარასკევის ფურცელი</translation>
    </message>
    <message>
        <source>Who takes these cases over?</source>
        <translation>ვინ იბარებს ამ საქმეებს?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ბეჭდვა</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>ჩაბარება</translation>
    </message>
    <message>
        <source>A name: it is written beside each case.</source>
        <translation>სახელი: ის თითოეულ საქმესთან ჩაიწერება.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) taken over</source>
        <translation>
            <numerusform>ჩაბარებულია %n საქმე</numerusform>
            <numerusform>ჩაბარებულია %n საქმე</numerusform>
        </translation>
    </message>
    <message>
        <source>Print: the system keeps a copy in its queue until it is printed</source>
        <translation>ბეჭდვა: სისტემა ასლს რიგში ინახავს, სანამ არ დაიბეჭდება</translation>
    </message>
    <message>
        <source>Nothing of yours comes due by then.</source>
        <translation>მანამდე თქვენი არცერთი ვადა არ დგება.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>საქმის გახსნა</translation>
    </message>
    <message>
        <source>Taken over with this sheet</source>
        <translation>ჩაბარებულია ამ ფურცლით</translation>
    </message>
    <message>
        <source>Everything that comes due up to {}, the most urgent first.</source>
        <translation>ყველაფერი, რასაც ვადა ამ დღემდე უდგება: {}. ყველაზე სასწრაფო თავშია.</translation>
    </message>
    <message>
        <source>Safe contact: {}</source>
        <translation>უსაფრთხო კავშირი: {}</translation>
    </message>
    <message>
        <source>none is noted</source>
        <translation>არ არის ჩაწერილი</translation>
    </message>
    <message>
        <source>Next step: {}</source>
        <translation>შემდეგი ნაბიჯი: {}</translation>
    </message>
    <message>
        <source>Taken over by {}</source>
        <translation>ჩაიბარა: {}</translation>
    </message>
    <message>
        <source>May sign letters: {}</source>
        <translation>წერილებზე ხელმოწერის უფლება: {}</translation>
    </message>
    <message>
        <source>nobody is entered</source>
        <translation>არავინ არის მითითებული</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) have no room on this page; see the program: {}</source>
        <translation>
            <numerusform>%n საქმე ამ გვერდზე ვერ დაეტია; ნახეთ პროგრამაში: {}</numerusform>
            <numerusform>%n საქმე ამ გვერდზე ვერ დაეტია; ნახეთ პროგრამაში: {}</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by (name, day): ______________________</source>
        <translation>ჩაიბარა (სახელი, დღე): ______________________</translation>
    </message>
</context>
<context>
    <name>GeneralTab</name>
    <message>
        <source>Who works here</source>
        <translation>ვინ მუშაობს აქ</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>თქვენი სახელი</translation>
    </message>
    <message>
        <source>It is written beside everything you enter: a note for colleagues, and no proof.</source>
        <translation>ის ჩაიწერება ყველაფრის გვერდით, რაც შეგყავთ: მინიშნება კოლეგებისთვის და არა მტკიცებულება.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>ენა და იერსახე</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>როგორც სისტემაში</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ღია</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>მუქი</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>იერსახე</translation>
    </message>
    <message>
        <source>The language of a letter is chosen in the letter.</source>
        <translation>წერილის ენა თავად წერილში აირჩევა.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ჩაკეტვა</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n წუთი</numerusform>
            <numerusform>%n წუთი</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>ჩაკეტვა შემდეგ</translation>
    </message>
    <message>
        <source>Lock when untouched for</source>
        <translation>ჩაკეტვა უმოქმედობის შემდეგ</translation>
    </message>
    <message>
        <source>It locks too when the screen locks, when the computer sleeps and when the key file is taken away. What you typed is kept.</source>
        <translation>იკეტება მაშინაც, როცა ეკრანი იკეტება, კომპიუტერი იძინებს ან გასაღების ფაილს იღებენ. აკრეფილი შენარჩუნდება.</translation>
    </message>
    <message>
        <source>Names and keys</source>
        <translation>სახელები და კლავიშები</translation>
    </message>
    <message>
        <source>N, L and E write a note, a letter, an event</source>
        <translation>N, L და E იწყებს ჩანაწერს, წერილს, მოვლენას</translation>
    </message>
    <message>
        <source>Hide names on every page</source>
        <translation>სახელების დამალვა ყველა გვერდზე</translation>
    </message>
</context>
<context>
    <name>HearsayCard</name>
    <message>
        <source>Keep what others told of him?</source>
        <translation>შევინახოთ სხვების მონაყოლი მასზე?</translation>
    </message>
    <message>
        <source>He has agreed that it is kept.</source>
        <translation>ის დათანხმდა, რომ ეს შენახულიყო.</translation>
    </message>
    <message>
        <source>Its fourteen days are over. Note that he agrees, or erase it.</source>
        <translation>თოთხმეტი დღე გავიდა. ჩაწერეთ მისი თანხმობა ან წაშალეთ.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>Note that he agrees</source>
        <translation>თანხმობის ჩაწერა</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>წაშლა…</translation>
    </message>
    <message>
        <source>Kept: he has agreed</source>
        <translation>შენახულია: ის დათანხმდა</translation>
    </message>
    <message>
        <source>It goes for good, and the whole enquiry with it where nothing else was told. Nobody can bring it back.</source>
        <translation>ეს სამუდამოდ წაიშლება, მასთან ერთად კი მთელი მიმართვაც, თუ სხვა არაფერი მოუყოლიათ. დაბრუნებას ვეღარავინ შეძლებს.</translation>
    </message>
    <message>
        <source>Erase what others told</source>
        <translation>სხვების მონაყოლის წაშლა</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>სამუდამოდ წაშლა</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>სამუდამოდ წაიშალა</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help pages</source>
        <translation>დახმარების გვერდები</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>დახმარება</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Consents</source>
        <translation>თანხმობები</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>თანხმობის ჩაწერა</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>ვადა: {}</translation>
    </message>
    <message>
        <source>withdrawn {}</source>
        <translation>გამოხმობილია: {}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>Nothing may be shared or printed before he has agreed to it.</source>
        <translation>სანამ ის არ დათანხმდება, არაფრის გადაცემა ან დაბეჭდვა არ შეიძლება.</translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation>ვის აქვს ასლი</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>გადაცემა</translation>
    </message>
    <message>
        <source>Nothing of this case was given to a partner from here.</source>
        <translation>ამ საქმიდან პარტნიორებისთვის აქედან არაფერი გადაცემულა.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to settle</source>
        <translation>
            <numerusform>%n გადასაწყვეტი კითხვა</numerusform>
            <numerusform>%n გადასაწყვეტი კითხვა</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one for each. The other stays in the history and comes back with one click.</source>
        <translation>თითოეულზე აირჩიეთ ერთი. მეორე ისტორიაში რჩება და ერთი დაწკაპუნებით ბრუნდება.</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>ვინ რა შეცვალა</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} / {of}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>მანამდე</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>ჩვენი</translation>
    </message>
    <message>
        <source>Let it hold</source>
        <translation>ეს დარჩეს</translation>
    </message>
    <message>
        <source>Question settled</source>
        <translation>კითხვა გადაწყდა</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>ეს ბიურო</translation>
    </message>
    <message>
        <source>from a bundle</source>
        <translation>პაკეტიდან</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>Value brought back</source>
        <translation>მნიშვნელობა დაბრუნდა</translation>
    </message>
</context>
<context>
    <name>InterviewSheet</name>
    <message>
        <source>Interview</source>
        <translation>საუბარი</translation>
    </message>
    <message>
        <source>Time mark (F8)</source>
        <translation>დროის ნიშანი (F8)</translation>
    </message>
    <message>
        <source>I am here (F9)</source>
        <translation>აქ ვარ (F9)</translation>
    </message>
</context>
<context>
    <name>KeyFileLine</name>
    <message>
        <source>none</source>
        <translation>არ არის</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>არჩევა</translation>
    </message>
    <message>
        <source>Choose: {}</source>
        <translation>არჩევა: {}</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>ახლის შექმნა</translation>
    </message>
    <message>
        <source>The key file</source>
        <translation>გასაღების ფაილი</translation>
    </message>
    <message>
        <source>A new key file, best on a stick</source>
        <translation>ახალი გასაღების ფაილი, უმჯობესია ფლეშ-მეხსიერებაზე</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>In which language?</source>
        <translation>რომელ ენაზე?</translation>
    </message>
    <message>
        <source>You can change it at any time. Letters have languages of their own.</source>
        <translation>მისი შეცვლა ნებისმიერ დროს შეიძლება. წერილებს თავისი ენები აქვს.</translation>
    </message>
</context>
<context>
    <name>LawReadingSheet</name>
    <message>
        <source>Read the source</source>
        <translation>წყაროს წაკითხვა</translation>
    </message>
    <message>
        <source>Doubt it</source>
        <translation>ეჭვქვეშ დაყენება</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>დადასტურება</translation>
    </message>
    <message>
        <source>Confirmed: {}</source>
        <translation>დადასტურებულია: {}</translation>
    </message>
    <message>
        <source>Say what is doubted: it stands beside the row.</source>
        <translation>დაწერეთ, რა არის საეჭვო: ეს სტრიქონის გვერდით იქნება.</translation>
    </message>
    <message>
        <source>Doubted: {}</source>
        <translation>საეჭვოა: {}</translation>
    </message>
    <message>
        <source>Confirmed by {}</source>
        <translation>დაადასტურა: {}</translation>
    </message>
    <message>
        <source>A name: it stands beside the row.</source>
        <translation>სახელი: ის სტრიქონის გვერდით იქნება.</translation>
    </message>
    <message>
        <source>The day on which the source was read: today or earlier.</source>
        <translation>დღე, როცა წყარო წაიკითხეს: დღეს ან უფრო ადრე.</translation>
    </message>
    <message>
        <source>The row was looked at on {}: an earlier reading changes nothing.</source>
        <translation>სტრიქონი ნანახია {}: უფრო ადრინდელი წაკითხვა ვერაფერს ცვლის.</translation>
    </message>
    <message>
        <source>What was read: the text itself, or a source about it.</source>
        <translation>რა წაიკითხეს: თავად ტექსტი თუ წყარო მის შესახებ.</translation>
    </message>
    <message>
        <source>A day after the reading.</source>
        <translation>წაკითხვის შემდგომი დღე.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>ვერ მოხერხდა</translation>
    </message>
</context>
<context>
    <name>LawTab</name>
    <message>
        <source>Words of a row</source>
        <translation>სტრიქონის სიტყვები</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>რეესტრში ძიება</translation>
    </message>
    <message>
        <source>However known</source>
        <translation>ნებისმიერი სანდოობა</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>რამდენად სანდოა</translation>
    </message>
    <message>
        <source>Usable or not</source>
        <translation>გამოსადეგია თუ არა</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>გამოსადეგი</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>მოძველებული</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ჩაკეტილი</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>დაბლოკილი</translation>
    </message>
    <message>
        <source>Whether letters may cite it</source>
        <translation>შეიძლება თუ არა წერილში ციტირება</translation>
    </message>
    <message>
        <source>Every letter</source>
        <translation>ყველა წერილი</translation>
    </message>
    <message>
        <source>Type of letter</source>
        <translation>წერილის სახე</translation>
    </message>
    <message>
        <source>Any state of refuge</source>
        <translation>თავშესაფრის ნებისმიერი ქვეყანა</translation>
    </message>
    <message>
        <source>State of refuge</source>
        <translation>თავშესაფრის ქვეყანა</translation>
    </message>
    <message>
        <source>Any state of origin</source>
        <translation>წარმოშობის ნებისმიერი ქვეყანა</translation>
    </message>
    <message>
        <source>State of origin</source>
        <translation>წარმოშობის ქვეყანა</translation>
    </message>
    <message>
        <source>Written: {}. It holds law alone, nothing of any case.</source>
        <translation>ჩაწერილია: {}. შიგ მხოლოდ სამართალია, საქმეებიდან არაფერი.</translation>
    </message>
    <message>
        <source>Write for a partner</source>
        <translation>პარტნიორისთვის ჩაწერა</translation>
    </message>
    <message>
        <source>Compare a partner&apos;s</source>
        <translation>პარტნიორისასთან შედარება</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n სტრიქონი</numerusform>
            <numerusform>%n სტრიქონი</numerusform>
        </translation>
    </message>
    <message>
        <source>No row fits. Choose less above, or take fewer words.</source>
        <translation>არც ერთი სტრიქონი არ შეესაბამება. აირჩიეთ ნაკლები პირობა ან სიტყვა.</translation>
    </message>
    <message>
        <source>{how}; looked at {day}, again by {again}</source>
        <translation>{how}; შემოწმდა: {day}, შემდეგი შემოწმება: {again}</translation>
    </message>
    <message>
        <source>Confirmed by {}</source>
        <translation>დაადასტურა: {}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>ნახვა</translation>
    </message>
    <message>
        <source>Look at it: {}</source>
        <translation>ნახვა: {}</translation>
    </message>
    <message>
        <source>Where our register goes</source>
        <translation>სად ჩაიწეროს ჩვენი რეესტრი</translation>
    </message>
    <message>
        <source>A register that a partner signed</source>
        <translation>პარტნიორის ხელმოწერილი რეესტრი</translation>
    </message>
</context>
<context>
    <name>LawTakingSheet</name>
    <message>
        <source>Rows of a partner</source>
        <translation>პარტნიორის სტრიქონები</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>ვინ წყვეტს?</translation>
    </message>
    <message>
        <source>Their register says what ours says.</source>
        <translation>მათი რეესტრი იმავეს ამბობს, რასაც ჩვენი.</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>არაფერი განსხვავდება</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>გადმოღება</translation>
    </message>
    <message>
        <source>A name: it stands beside the row.</source>
        <translation>სახელი: ის სტრიქონის გვერდით იქნება.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken over</source>
        <translation>
            <numerusform>გადმოღებულია %n სტრიქონი</numerusform>
            <numerusform>გადმოღებულია %n სტრიქონი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n row(s)</source>
        <translation>
            <numerusform>%n სტრიქონის გადმოღება</numerusform>
            <numerusform>%n სტრიქონის გადმოღება</numerusform>
        </translation>
    </message>
    <message>
        <source>We do not have it</source>
        <translation>ჩვენ ეს არ გვაქვს</translation>
    </message>
    <message>
        <source>It differs from ours</source>
        <translation>ჩვენისგან განსხვავდება</translation>
    </message>
    <message>
        <source>Ours was looked at later: it stays</source>
        <translation>ჩვენი უფრო გვიანაა ნანახი: ის რჩება</translation>
    </message>
    <message>
        <source>Take over {}</source>
        <translation>{}-ის გადმოღება</translation>
    </message>
    <message>
        <source>A part differs that is not shown: {}</source>
        <translation>განსხვავდება ნაწილი, რომელიც არ ჩანს: {}</translation>
    </message>
    <message>
        <source>Ours: {}</source>
        <translation>ჩვენი: {}</translation>
    </message>
    <message>
        <source>Theirs: {}</source>
        <translation>მათი: {}</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>ვერ მოხერხდა</translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message>
        <source>usable</source>
        <translation>გამოსადეგი</translation>
    </message>
    <message>
        <source>stale: to be looked at again</source>
        <translation>მოძველებული: ხელახლა სანახავია</translation>
    </message>
    <message>
        <source>locked: too long unread</source>
        <translation>ჩაკეტილი: დიდი ხანია არ წაუკითხავთ</translation>
    </message>
    <message>
        <source>blocked: nobody has read the source</source>
        <translation>დაბლოკილი: წყარო არავის წაუკითხავს</translation>
    </message>
    <message>
        <source>blocked: another law governs now</source>
        <translation>დაბლოკილი: ახლა სხვა სამართალი მოქმედებს</translation>
    </message>
    <message>
        <source>blocked: not in force</source>
        <translation>დაბლოკილი: ძალაში არ არის</translation>
    </message>
    <message>
        <source>blocked: for the office alone</source>
        <translation>დაბლოკილი: მხოლოდ ბიუროსთვის</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>ციტატა</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>რას ამბობს</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>წყარო</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>საიდანაა ცნობილი</translation>
    </message>
    <message>
        <source>Not read, or doubted</source>
        <translation>წაუკითხავი ან საეჭვო</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>ძალაშია</translation>
    </message>
    <message>
        <source>Governs cases</source>
        <translation>რომელ საქმეებს</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>სად არის ციტირებული</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>ნანახია</translation>
    </message>
    <message>
        <source>{day}, again by {again}</source>
        <translation>{day}, ისევ {again}-მდე</translation>
    </message>
    <message>
        <source>after {}</source>
        <translation>{}-ის შემდეგ</translation>
    </message>
    <message>
        <source>replaced by {}</source>
        <translation>შეცვლილია: {}</translation>
    </message>
    <message>
        <source>decided {}</source>
        <translation>გადაწყვეტილი: {}</translation>
    </message>
    <message>
        <source>lodged {}</source>
        <translation>შეტანილი: {}</translation>
    </message>
    <message>
        <source>registered {}</source>
        <translation>რეგისტრირებული: {}</translation>
    </message>
    <message>
        <source>surely {}</source>
        <translation>ნამდვილად {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>{}-დან</translation>
    </message>
    <message>
        <source>to {}</source>
        <translation>{}-მდე</translation>
    </message>
    <message>
        <source>not: {}</source>
        <translation>არა: {}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>day</source>
        <translation>დღე</translation>
    </message>
    <message>
        <source>month, season, year</source>
        <translation>თვე, წელიწადის დრო, წელი</translation>
    </message>
    <message>
        <source>about</source>
        <translation>დაახლოებით</translation>
    </message>
    <message>
        <source>before</source>
        <translation>მანამდე</translation>
    </message>
    <message>
        <source>after</source>
        <translation>შემდეგ</translation>
    </message>
    <message>
        <source>from, to</source>
        <translation>-დან, -მდე</translation>
    </message>
</context>
<context>
    <name>LetterFilters</name>
    <message>
        <source>Every type</source>
        <translation>ყველა სახე</translation>
    </message>
    <message>
        <source>Type of letter</source>
        <translation>წერილის სახე</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>ყველა მდგომარეობა</translation>
    </message>
    <message>
        <source>State of the letter</source>
        <translation>წერილის მდგომარეობა</translation>
    </message>
    <message>
        <source>Every addressee</source>
        <translation>ყველა ადრესატი</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>ვის</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>ნებისმიერ დროს</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>როდის გაიცა</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>ბოლო 30 დღე</translation>
    </message>
</context>
<context>
    <name>LetterLeaving</name>
    <message>
        <source>Revoke the letter</source>
        <translation>წერილის გაუქმება</translation>
    </message>
    <message>
        <source>Whoever asks will be told that we cannot confirm it. Nothing brings it back.</source>
        <translation>ვინც იკითხავს, ვუპასუხებთ, რომ მას ვერ ვადასტურებთ. მისი აღდგენა შეუძლებელია.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>რატომ?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Letter revoked</source>
        <translation>წერილი გაუქმდა</translation>
    </message>
    <message>
        <source>Copy for the client noted</source>
        <translation>კლიენტის ასლი ჩაინიშნა</translation>
    </message>
    <message>
        <source>Envelope DL, 220 × 110 mm</source>
        <translation>კონვერტი DL, 220 × 110 მმ</translation>
    </message>
    <message>
        <source>Envelope C6, 162 × 114 mm</source>
        <translation>კონვერტი C6, 162 × 114 მმ</translation>
    </message>
    <message>
        <source>Envelope C5, 229 × 162 mm</source>
        <translation>კონვერტი C5, 229 × 162 მმ</translation>
    </message>
    <message>
        <source>Label, the first of a sheet of 14</source>
        <translation>ეტიკეტი, პირველი 14-იან ფურცელზე</translation>
    </message>
    <message>
        <source>Save outside the vault: the file will lie on that disk in clear</source>
        <translation>საცავის გარეთ შენახვა: ფაილი ამ დისკზე დაუშიფრავად იქნება</translation>
    </message>
    <message>
        <source>Saved outside the vault. Remember where it lies.</source>
        <translation>შენახულია საცავის გარეთ. დაიმახსოვრეთ, სად არის.</translation>
    </message>
    <message>
        <source>Print: the system keeps a copy in its queue until it is printed</source>
        <translation>ბეჭდვა: სისტემა ასლს რიგში ინახავს, სანამ არ დაიბეჭდება</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Draft</source>
        <translation>მონახაზი</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>შემოწმებული</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>მოწონებული</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>საბოლოო</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>გაგზავნილი</translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation>წერილი ისე, როგორც დაიბეჭდება</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>წერილი</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>წერილები</translation>
    </message>
    <message>
        <source>To {}</source>
        <translation>ვის: {}</translation>
    </message>
</context>
<context>
    <name>LetterSide</name>
    <message>
        <source>This letter</source>
        <translation>ეს წერილი</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>ჩვენების ენა</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>ხელს აწერს</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>ჯერ არავინ</translation>
    </message>
    <message>
        <source>On the short way: nobody has read it</source>
        <translation>მოკლე გზით: არავის წაუკითხავს</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>დანართები</translation>
    </message>
    <message>
        <source>Cover parts</source>
        <translation>ნაწილების დაფარვა</translation>
    </message>
    <message>
        <source>None</source>
        <translation>არ არის</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>შეცვლა</translation>
    </message>
    <message>
        <source>Whoever asks is told that we cannot confirm it.</source>
        <translation>ვინც იკითხავს, ეტყვიან, რომ ვერ ვადასტურებთ.</translation>
    </message>
    <message>
        <source>This letter stands no longer</source>
        <translation>ეს წერილი აღარ მოქმედებს</translation>
    </message>
    <message>
        <source>{} agrees</source>
        <translation>{}: თანახმაა</translation>
    </message>
    <message>
        <source>{} asks for changes</source>
        <translation>{}: ცვლილებებს ითხოვს</translation>
    </message>
    <message>
        <source>{} has not answered yet</source>
        <translation>{}: ჯერ არ უპასუხია</translation>
    </message>
    <message>
        <source>Take it as a review</source>
        <translation>შემოწმებად მიღება</translation>
    </message>
    <message>
        <source>Make a task of it</source>
        <translation>დავალებად ქცევა</translation>
    </message>
    <message>
        <source>Two people have stated danger. He is told at the next contact.</source>
        <translation>ორმა ადამიანმა საფრთხე დააფიქსირა. მას შემდეგ კონტაქტზე ეტყვიან.</translation>
    </message>
    <message>
        <source>Leaves without consent</source>
        <translation>თანხმობის გარეშე მიდის</translation>
    </message>
    <message>
        <source>It is neither printed nor saved.</source>
        <translation>არც იბეჭდება და არც ინახება.</translation>
    </message>
    <message>
        <source>To a state of origin</source>
        <translation>წარმოშობის სახელმწიფოს</translation>
    </message>
    <message>
        <source>He has refused</source>
        <translation>მან უარი თქვა</translation>
    </message>
    <message>
        <source>Consent is contested</source>
        <translation>თანხმობა სადავოა</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>თანხმობა ჯერ არ არის</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ბეჭდვა</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>კონვერტი</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>გაუქმება</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n gap(s)</source>
        <translation>
            <numerusform>%n ხარვეზის შევსება</numerusform>
            <numerusform>%n ხარვეზის შევსება</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterSteps</name>
    <message>
        <source>Note his consent</source>
        <translation>თანხმობის ჩანიშვნა</translation>
    </message>
    <message>
        <source>He cannot be asked now</source>
        <translation>ახლა ვერ ვკითხავთ</translation>
    </message>
    <message>
        <source>It must leave today</source>
        <translation>დღესვე უნდა გავიდეს</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>შემოწმებულად მონიშვნა</translation>
    </message>
    <message>
        <source>Let a partner read it</source>
        <translation>პარტნიორს წააკითხეთ</translation>
    </message>
    <message>
        <source>He has approved it</source>
        <translation>მან მოიწონა</translation>
    </message>
    <message>
        <source>Make it final</source>
        <translation>საბოლოოდ ქცევა</translation>
    </message>
    <message>
        <source>Note how it left</source>
        <translation>ჩანიშნეთ, როგორ გავიდა</translation>
    </message>
    <message>
        <source>Mark as read afterwards</source>
        <translation>მოგვიანებით წაკითხულად</translation>
    </message>
    <message>
        <source>He has been told</source>
        <translation>მას უთხრეს</translation>
    </message>
    <message>
        <source>Note a reply</source>
        <translation>პასუხის ჩანიშვნა</translation>
    </message>
    <message>
        <source>Another takes its place</source>
        <translation>სხვა იკავებს მის ადგილს</translation>
    </message>
    <message>
        <source>Letter reviewed</source>
        <translation>წერილი შემოწმდა</translation>
    </message>
    <message>
        <source>Review noted</source>
        <translation>შემოწმება ჩაინიშნა</translation>
    </message>
    <message>
        <source>Letter is final</source>
        <translation>წერილი საბოლოოა</translation>
    </message>
    <message>
        <source>Answer taken over</source>
        <translation>პასუხი მიღებულია</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>ბიურო</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>A letter will say “we have seen the original”</source>
        <translation>წერილში ეწერება: „დედანი ვნახეთ“</translation>
    </message>
    <message>
        <source>A letter will say “we have seen a copy”</source>
        <translation>წერილში ეწერება: „ასლი ვნახეთ“</translation>
    </message>
    <message>
        <source>A letter will say “our counsellor observed”</source>
        <translation>წერილში ეწერება: „ჩვენმა კონსულტანტმა თავად ნახა“</translation>
    </message>
    <message>
        <source>A letter will name the register and the day</source>
        <translation>წერილში მიეთითება რეესტრი და დღე</translation>
    </message>
    <message>
        <source>A letter will say “he states …”</source>
        <translation>წერილში ეწერება: „ის აცხადებს, რომ …“</translation>
    </message>
    <message>
        <source>A letter will say “we were told by …”</source>
        <translation>წერილში ეწერება: „გვაცნობა …“</translation>
    </message>
    <message>
        <source>No letter will say this</source>
        <translation>ამას არცერთი წერილი არ იტყვის</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>In work</source>
        <translation>მუშავდება</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>საბოლოო</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>გაუქმებული</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>ფილტრები</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>წერილები</translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation>წერილების ტექსტი</translation>
    </message>
    <message>
        <source>Is it ours?</source>
        <translation>ჩვენია?</translation>
    </message>
    <message>
        <source>Somebody asks whether a letter is ours</source>
        <translation>ვიღაც კითხულობს, ჩვენია თუ არა წერილი</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>რეესტრის შენახვა</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>რეესტრის ბეჭდვა</translation>
    </message>
    <message>
        <source>Choose less above, and more letters fit.</source>
        <translation>ზემოთ ნაკლები პირობა აირჩიეთ და მეტი წერილი გამოჩნდება.</translation>
    </message>
    <message>
        <source>No letter fits</source>
        <translation>არც ერთი წერილი არ შეესაბამება</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>საქმის არჩევა</translation>
    </message>
    <message>
        <source>A letter is written from what a case knows. Choose a case and press L.</source>
        <translation>წერილი იმისგან იქმნება, რაც საქმეში ცნობილია. აირჩიეთ საქმე და დააჭირეთ L-ს.</translation>
    </message>
    <message>
        <source>[Ctrl K] go to a case and press [L]</source>
        <translation>[Ctrl K] გადადით საქმეზე და დააჭირეთ [L]</translation>
    </message>
    <message>
        <source>No letters here yet</source>
        <translation>აქ წერილები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Saved outside the vault. Remember where it lies.</source>
        <translation>შენახულია საცავის გარეთ. დაიმახსოვრეთ, სად არის.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ნომერი</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>გაცემულია</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ვის</translation>
    </message>
    <message>
        <source>State</source>
        <translation>მდგომარეობა</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>გაგზავნილია</translation>
    </message>
    <message>
        <source>Register of letters</source>
        <translation>წერილების რეესტრი</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>გვერდი {page}, სულ {pages}</translation>
    </message>
    <message>
        <source>Save outside the vault: the file will lie on that disk in clear</source>
        <translation>საცავის გარეთ შენახვა: ფაილი ამ დისკზე დაუშიფრავად იქნება</translation>
    </message>
    <message>
        <source>Print: the system keeps a copy in its queue until it is printed</source>
        <translation>ბეჭდვა: სისტემა ასლს რიგში ინახავს, სანამ არ დაიბეჭდება</translation>
    </message>
</context>
<context>
    <name>LettersTab</name>
    <message>
        <source>New letter</source>
        <translation>ახალი წერილი</translation>
    </message>
    <message>
        <source>Letters of this case</source>
        <translation>ამ საქმის წერილები</translation>
    </message>
    <message>
        <source>A letter is written from what the case knows, sentence by sentence, each with its source.</source>
        <translation>წერილი იმისგან იქმნება, რაც საქმეში ცნობილია, წინადადება წინადადების მიყოლებით, თითოეული თავისი წყაროთი.</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>წერილები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>Types that fit this case</source>
        <translation>ამ საქმისთვის შესაფერისი სახეები</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>დაწერა</translation>
    </message>
    <message>
        <source>Nobody is known yet whom a letter could be about.</source>
        <translation>ჯერ არავინ არის ცნობილი, ვისზეც წერილი შეიძლება დაიწეროს.</translation>
    </message>
</context>
<context>
    <name>ListInput</name>
    <message>
        <source>Add a line</source>
        <translation>სტრიქონის დამატება</translation>
    </message>
</context>
<context>
    <name>MachineStep</name>
    <message>
        <source>This machine</source>
        <translation>ეს კომპიუტერი</translation>
    </message>
    <message>
        <source>The program asked the system. It can be wrong, and a report is no proof.</source>
        <translation>პროგრამამ სისტემას ჰკითხა. სისტემა შეიძლება ცდებოდეს და მისი ცნობა მტკიცებულება არ არის.</translation>
    </message>
    <message>
        <source>The system reports disk encryption; it protects only when switched off</source>
        <translation>სისტემის ცნობით, დისკი დაშიფრულია; ეს იცავს მხოლოდ მაშინ, როცა კომპიუტერი გამორთულია</translation>
    </message>
    <message>
        <source>The system reports no disk encryption. Ask somebody who knows this computer</source>
        <translation>სისტემის ცნობით, დისკი დაშიფრული არ არის. ჰკითხეთ მას, ვინც ამ კომპიუტერს იცნობს</translation>
    </message>
    <message>
        <source>The system does not tell whether the disk is encrypted</source>
        <translation>სისტემა არ ამბობს, დაშიფრულია თუ არა დისკი</translation>
    </message>
    <message>
        <source>Memory may be written to disk in clear. Encrypt the swap, or switch it off</source>
        <translation>მეხსიერება შეიძლება დისკზე დაუშიფრავად ჩაიწეროს. დაშიფრეთ სვოპი ან გამორთეთ</translation>
    </message>
    <message>
        <source>The system reports no memory written to disk in clear</source>
        <translation>სისტემის ცნობით, მეხსიერება დისკზე დაუშიფრავად არ იწერება</translation>
    </message>
    <message>
        <source>The system does not tell whether memory is written to disk</source>
        <translation>სისტემა არ ამბობს, იწერება თუ არა მეხსიერება დისკზე</translation>
    </message>
    <message>
        <source>No backup yet. Make one in Settings after the first case, and keep it elsewhere</source>
        <translation>სარეზერვო ასლი ჯერ არ არის. შექმენით პარამეტრებში პირველი საქმის შემდეგ და სხვაგან შეინახეთ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Taken back: {}</source>
        <translation>გაუქმდა: {}</translation>
    </message>
    <message>
        <source>It stays, for it was altered since: {}</source>
        <translation>ვერ გაუქმდა, რადგან მას შემდეგ შეიცვალა: {}</translation>
    </message>
    <message>
        <source>Pinned searches</source>
        <translation>მიმაგრებული ძიებები</translation>
    </message>
    <message>
        <source>Practice vault: everybody in it is invented. It opens with: {}</source>
        <translation>სასწავლო საცავი: მასში ყველა ადამიანი გამოგონილია. პაროლი: {}</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>ვერ შესრულდა</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>საქმეები</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>წერილები</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>გაცვლა</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>პარტნიორები</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>ანგარიშები</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>პარამეტრები</translation>
    </message>
</context>
<context>
    <name>MarkingSheet</name>
    <message>
        <source>Mark facts</source>
        <translation>ფაქტების მონიშვნა</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>შესრულდა</translation>
    </message>
    <message>
        <source>Before the first mark</source>
        <translation>პირველ ნიშნამდე</translation>
    </message>
    <message>
        <source>Enter as</source>
        <translation>ჩაწერა, როგორც</translation>
    </message>
</context>
<context>
    <name>NewLetterSheet</name>
    <message>
        <source>New letter</source>
        <translation>ახალი წერილი</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>წერილის ენა</translation>
    </message>
    <message>
        <source>Language in which the client reads it</source>
        <translation>ენა, რომელზეც კლიენტი წაიკითხავს</translation>
    </message>
    <message>
        <source>To whom does it go? Choose an addressee, or add one in Settings.</source>
        <translation>ვის ეგზავნება? აირჩიეთ ადრესატი ან დაამატეთ პარამეტრებში.</translation>
    </message>
    <message>
        <source>Letter begun</source>
        <translation>წერილი დაიწყო</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ვის</translation>
    </message>
    <message>
        <source>The client reads it in</source>
        <translation>კლიენტი კითხულობს ამ ენაზე</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>ხელს აწერს</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>დანართები</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>დაწერა</translation>
    </message>
    <message>
        <source>Written for: {}</source>
        <translation>განკუთვნილია: {}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>ახალი პაროლი</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>იგივე კიდევ ერთხელ</translation>
    </message>
    <message>
        <source>Make one by chance</source>
        <translation>შემთხვევითი შედგენა</translation>
    </message>
    <message>
        <source>worth {} throws of a coin</source>
        <translation>უდრის მონეტის {} აგდებას</translation>
    </message>
    <message>
        <source>A few words that do not belong together are easier than signs.</source>
        <translation>რამდენიმე ერთმანეთთან დაუკავშირებელი სიტყვა ნიშნებზე ადვილია.</translation>
    </message>
</context>
<context>
    <name>NewPersonForm</name>
    <message>
        <source>Add a person</source>
        <translation>პირის დამატება</translation>
    </message>
    <message>
        <source>Somebody known already</source>
        <translation>უკვე ცნობილი პირი</translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>Your organisation</source>
        <translation>თქვენი ორგანიზაცია</translation>
    </message>
    <message>
        <source>Letters say who writes and where a reader may ask. You can fill this in later.</source>
        <translation>წერილში წერია, ვინ წერს და სად შეუძლია მკითხველს კითხვა. ამის შევსება მოგვიანებითაც შეგიძლიათ.</translation>
    </message>
    <message>
        <source>Your own name</source>
        <translation>თქვენი სახელი</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>ორგანიზაციის სახელი</translation>
    </message>
    <message>
        <source>Where a reader asks whether a letter is yours</source>
        <translation>სად იკითხავს მკითხველი, თქვენია თუ არა წერილი</translation>
    </message>
</context>
<context>
    <name>OfficeTab</name>
    <message>
        <source>What letters say of you</source>
        <translation>რას ამბობს წერილები თქვენ შესახებ</translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation>ვის შეუძლია ხელის მოწერა</translation>
    </message>
    <message>
        <source>Whom letters go to</source>
        <translation>ვის ეგზავნება წერილები</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>დამატება</translation>
    </message>
    <message>
        <source>Add: {}</source>
        <translation>დამატება: {}</translation>
    </message>
    <message>
        <source>Without it a letter has no head, and nobody can ask whether it is yours.</source>
        <translation>ამის გარეშე წერილს ბლანკი არ აქვს და ვერავინ იკითხავს, თქვენია თუ არა.</translation>
    </message>
    <message>
        <source>A letter needs somebody who answers for it.</source>
        <translation>წერილზე ვიღაცამ პასუხი უნდა აგოს.</translation>
    </message>
    <message>
        <source>Authorities, missions, partners and lawyers.</source>
        <translation>სახელმწიფო ორგანოები, წარმომადგენლობები, პარტნიორები და ადვოკატები.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>შეცვლა</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ლოგო</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>ხელმოწერა</translation>
    </message>
    <message>
        <source>First say who you are</source>
        <translation>ჯერ თქვით, ვინ ხართ</translation>
    </message>
    <message>
        <source>Add the organisation above.</source>
        <translation>დაამატეთ ორგანიზაცია ზემოთ.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Where he stands</source>
        <translation>როგორია მისი მდგომარეობა</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>შეცვლა</translation>
    </message>
    <message>
        <source>Nothing is known yet. Begin with where he is and how he may be reached.</source>
        <translation>ჯერ არაფერია ცნობილი. დაიწყეთ იმით, სად არის და როგორ შეიძლება მასთან დაკავშირება.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>მოკლედ</translation>
    </message>
    <message>
        <source>Two or three sentences that let a colleague take a call.</source>
        <translation>ორი-სამი წინადადება, რომლებითაც კოლეგა ზარს უპასუხებს.</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>ბოლო ჩანაწერი</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>ყველა ჩანაწერი</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>ჩანაწერები ჯერ არ არის.</translation>
    </message>
    <message>
        <source>Do next</source>
        <translation>შემდეგი ნაბიჯები</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>დამატება</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>ვადები არ არის.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>შესრულდა</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation>შესრულდა: {}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>წერილები</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>დაწერა</translation>
    </message>
    <message>
        <source>No letters yet.</source>
        <translation>წერილები ჯერ არ არის.</translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation>ვის აქვს ასლი</translation>
    </message>
    <message>
        <source>Nothing of this case was given to a partner from here.</source>
        <translation>ამ საქმიდან პარტნიორებისთვის აქედან არაფერი გადაცემულა.</translation>
    </message>
</context>
<context>
    <name>OwnPictureSheet</name>
    <message>
        <source>Logo</source>
        <translation>ლოგო</translation>
    </message>
    <message>
        <source>Picture of the signature</source>
        <translation>ხელმოწერის სურათი</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>მოშორება</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>სურათის არჩევა</translation>
    </message>
    <message>
        <source>Picture kept</source>
        <translation>სურათი შენახულია</translation>
    </message>
    <message>
        <source>Letters show the logo</source>
        <translation>წერილებზე ჩანს ლოგო</translation>
    </message>
    <message>
        <source>None is kept. A PNG or JPEG of ordinary size fits.</source>
        <translation>არაფერია შენახული. გამოდგება ჩვეულებრივი ზომის PNG ან JPEG.</translation>
    </message>
    <message>
        <source>The picture as letters print it</source>
        <translation>სურათი ისე, როგორც წერილებზე იბეჭდება</translation>
    </message>
    <message>
        <source>A letterhead can endanger citizens of Belarus and Russia: leave the logo off where such clients carry your letters. Drafts and urgent letters never show it.</source>
        <translation>ბლანკმა შეიძლება საფრთხე შეუქმნას ბელარუსისა და რუსეთის მოქალაქეებს: ნუ აჩვენებთ ლოგოს, თუ თქვენს წერილებს ასეთი კლიენტები ატარებენ. მონახაზებსა და სასწრაფო წერილებზე ის არასოდეს ჩანს.</translation>
    </message>
    <message>
        <source>Final letters show it above the name. Drafts and urgent letters never do. Leave it out where the addressee wants ink.</source>
        <translation>საბოლოო წერილებზე ის სახელის ზემოთ ჩანს, მონახაზებსა და სასწრაფო წერილებზე კი არასოდეს. ნუ დაამატებთ, თუ ადრესატს ხელით მოწერილი სურს.</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>სურათი</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>სურათები</translation>
    </message>
    <message>
        <source>Picture taken away</source>
        <translation>სურათი მოშორებულია</translation>
    </message>
    <message>
        <source>Letters show no logo</source>
        <translation>წერილებზე ლოგო არ ჩანს</translation>
    </message>
    <message>
        <source>This picture cannot be kept</source>
        <translation>ამ სურათის შენახვა შეუძლებელია</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page before</source>
        <translation>წინა გვერდი</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>შემდეგი გვერდი</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>შემცირება</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>გადიდება</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>გვერდი {page} / {pages}</translation>
    </message>
</context>
<context>
    <name>PaperForSheet</name>
    <message>
        <source>Who is this paper for?</source>
        <translation>ვისთვისაა ეს ქაღალდი?</translation>
    </message>
    <message>
        <source>He reads the letter on our screen. A copy is given only when he asks, after this:</source>
        <translation>ის წერილს ჩვენს ეკრანზე კითხულობს. ასლი ეძლევა მხოლოდ თხოვნით, ამის შემდეგ:</translation>
    </message>
    <message>
        <source>A copy can harm him</source>
        <translation>ასლმა შეიძლება ავნოს</translation>
    </message>
    <message>
        <source>He has heard this and asks for a copy</source>
        <translation>მან ეს მოისმინა და ასლს ითხოვს</translation>
    </message>
    <message>
        <source>A copy for the client</source>
        <translation>ასლი კლიენტისთვის</translation>
    </message>
    <message>
        <source>For the addressee</source>
        <translation>ადრესატისთვის</translation>
    </message>
    <message>
        <source>For our own work</source>
        <translation>ჩვენი სამუშაოსთვის</translation>
    </message>
</context>
<context>
    <name>PartialDateEdit</name>
    <message>
        <source>Read as {}</source>
        <translation>გაგებულია: {}</translation>
    </message>
    <message>
        <source>Day or month first? Write 3.5.2022 or 3 May 2022.</source>
        <translation>ჯერ დღეა თუ თვე? დაწერეთ 3.5.2022 ან 3 მაისი 2022.</translation>
    </message>
    <message>
        <source>Which year? Write 11.10.2024 or October 2024.</source>
        <translation>რომელი წელი? დაწერეთ 11.10.2024 ან ოქტომბერი 2024.</translation>
    </message>
    <message>
        <source>There is no such day. Write 11.10.2024 or October 2024.</source>
        <translation>ასეთი დღე არ არსებობს. დაწერეთ 11.10.2024 ან ოქტომბერი 2024.</translation>
    </message>
    <message>
        <source>The end lies before the beginning. Write 2021–2023 or after May 2021.</source>
        <translation>დასასრული დასაწყისზე ადრეა. დაწერეთ 2021–2023 ან 2021 წლის მაისის შემდეგ.</translation>
    </message>
    <message>
        <source>Not understood. Write 11.10.2024 or about May 2024.</source>
        <translation>ვერ გავიგეთ. დაწერეთ 11.10.2024 ან დაახლოებით მაისი 2024.</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>პარტნიორები</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>ბარათის დამატება</translation>
    </message>
    <message>
        <source>Our card</source>
        <translation>ჩვენი ბარათი</translation>
    </message>
    <message>
        <source>last bundle {}</source>
        <translation>ბოლო პაკეტი: {}</translation>
    </message>
    <message>
        <source>no bundle yet</source>
        <translation>პაკეტი ჯერ არ არის</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>შედარებულია</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>შეუდარებელია</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>გაუქმებული</translation>
    </message>
    <message>
        <source>Compromised</source>
        <translation>კომპრომეტირებული</translation>
    </message>
    <message>
        <source>Give a partner your card and take theirs. Then compare the digits by voice or in person.</source>
        <translation>მიეცით პარტნიორს თქვენი ბარათი და აიღეთ მისი. შემდეგ ციფრები ხმით ან პირადად შეადარეთ.</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>პარტნიორები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Nobody has compared this fingerprint yet</source>
        <translation>ეს ანაბეჭდი ჯერ არავის შეუდარებია</translation>
    </message>
    <message>
        <source>Anyone could have made this card. Call them on a number you had before, or meet. Do not use a number from the card.</source>
        <translation>ასეთი ბარათის შექმნა ნებისმიერს შეეძლო. დარეკეთ ნომერზე, რომელიც ადრე გქონდათ, ან შეხვდით. ბარათზე მითითებული ნომერი არ გამოიყენოთ.</translation>
    </message>
    <message>
        <source>Their fingerprint</source>
        <translation>მათი ანაბეჭდი</translation>
    </message>
    <message>
        <source>they read it aloud, you tick</source>
        <translation>ისინი ხმამაღლა კითხულობენ, თქვენ ნიშნავთ</translation>
    </message>
    <message>
        <source>Their fingerprint as a picture</source>
        <translation>მათი ანაბეჭდი სურათად</translation>
    </message>
    <message>
        <source>read it to them</source>
        <translation>წაუკითხეთ მათ</translation>
    </message>
    <message>
        <source>Our fingerprint</source>
        <translation>ჩვენი ანაბეჭდი</translation>
    </message>
    <message>
        <source>Our fingerprint as a picture</source>
        <translation>ჩვენი ანაბეჭდი სურათად</translation>
    </message>
    <message>
        <source>We compared</source>
        <translation>შევადარეთ</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>განსხვავდება</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) to go</source>
        <translation>
            <numerusform>დარჩა %n ჯგუფი</numerusform>
            <numerusform>დარჩა %n ჯგუფი</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups match</source>
        <translation>ყველა ჯგუფი ემთხვევა</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>ბიურო</translation>
    </message>
    <message>
        <source>Comparison noted</source>
        <translation>შედარება აღინიშნა</translation>
    </message>
    <message>
        <source>Compared by {name}, {how}</source>
        <translation>შეადარა: {name}, {how}</translation>
    </message>
    <message>
        <source>Raided or arrested</source>
        <translation>ჩხრეკა ან დაკავება</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Card not trusted</source>
        <translation>ბარათს არ ვენდობით</translation>
    </message>
    <message>
        <source>Nothing goes there and nothing is taken from there, until a new card is compared.</source>
        <translation>იქ არაფერი იგზავნება და იქიდან არაფერი მიიღება, სანამ ახალი ბარათი არ შედარდება.</translation>
    </message>
    <message>
        <source>Revoke the keys</source>
        <translation>გასაღებების გაუქმება</translation>
    </message>
    <message>
        <source>Keys revoked</source>
        <translation>გასაღებები გაუქმდა</translation>
    </message>
    <message>
        <source>Nothing goes there, what comes from there is held back, and tasks to warn the clients are made.</source>
        <translation>იქ არაფერი იგზავნება, იქიდან მოსული შეჩერდება და კლიენტების გასაფრთხილებლად დავალებები იქმნება.</translation>
    </message>
    <message>
        <source>Hold everything back</source>
        <translation>ყველაფრის შეჩერება</translation>
    </message>
    <message>
        <source>Held back; see Today for whom to warn</source>
        <translation>შეჩერებულია; ვინ უნდა გააფრთხილოთ, იხილეთ გვერდზე „დღეს“</translation>
    </message>
    <message>
        <source>The card of a partner</source>
        <translation>პარტნიორის ბარათი</translation>
    </message>
    <message>
        <source>Cards (*.card);;All files (*)</source>
        <translation>ბარათები (*.card);;ყველა ფაილი (*)</translation>
    </message>
    <message>
        <source>Card taken in</source>
        <translation>ბარათი მიღებულია</translation>
    </message>
    <message>
        <source>Our card, to be given to a partner</source>
        <translation>ჩვენი ბარათი პარტნიორისთვის</translation>
    </message>
    <message>
        <source>Our card was written.</source>
        <translation>ჩვენი ბარათი ჩაიწერა.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>ნაწერის ჩვენება</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>ნაწერის დამალვა</translation>
    </message>
    <message>
        <source>Keyboard: {}</source>
        <translation>კლავიატურა: {}</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock ჩართულია</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>აირჩიეთ პაროლი</translation>
    </message>
    <message>
        <source>You type it every day, and it is all that stands between a stranger and your clients.</source>
        <translation>მას ყოველდღე კრეფთ და მხოლოდ ის დგას უცხოსა და თქვენს კლიენტებს შორის.</translation>
    </message>
</context>
<context>
    <name>Picks</name>
    <message>
        <source>Take away: {}</source>
        <translation>ამოღება: {}</translation>
    </message>
</context>
<context>
    <name>Portions</name>
    <message numerus="yes">
        <source>Show more: %n left</source>
        <translation>
            <numerusform>მეტის ჩვენება: დარჩა %n</numerusform>
            <numerusform>მეტის ჩვენება: დარჩა %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This is needed. Fill it in, or say why it is empty.</source>
        <translation>ეს საჭიროა. შეავსეთ ან თქვით, რატომაა ცარიელი.</translation>
    </message>
    <message>
        <source>How do we know? Choose at the right.</source>
        <translation>საიდან ვიცით? აირჩიეთ მარჯვნივ.</translation>
    </message>
    <message>
        <source>Another office saw this. Say how we know it ourselves.</source>
        <translation>ეს სხვა ბიურომ ნახა. თქვით, საიდან ვიცით თავად ჩვენ.</translation>
    </message>
    <message>
        <source>Two values differ here. Settle them first.</source>
        <translation>აქ ორი განსხვავებული მნიშვნელობაა. ჯერ ეს გადაწყვიტეთ.</translation>
    </message>
    <message>
        <source>This is not in the list. Choose one that is.</source>
        <translation>ეს სიაში არ არის. აირჩიეთ სიიდან.</translation>
    </message>
    <message>
        <source>Before the day the consent was given. Check which one is right.</source>
        <translation>თანხმობის გაცემის დღეზე ადრეა. შეამოწმეთ, რომელია სწორი.</translation>
    </message>
    <message>
        <source>Before the day the case was opened. Check which one is right.</source>
        <translation>საქმის გახსნის დღეზე ადრეა. შეამოწმეთ, რომელია სწორი.</translation>
    </message>
    <message>
        <source>Must lie after the day of the review.</source>
        <translation>შემოწმების დღის შემდეგ უნდა იყოს.</translation>
    </message>
    <message>
        <source>Which day? Write it as 11.10.2024.</source>
        <translation>რომელი დღე? დაწერეთ ასე: 11.10.2024.</translation>
    </message>
    <message>
        <source>Whom is this about? Choose a person.</source>
        <translation>ვის ეხება ეს? აირჩიეთ ადამიანი.</translation>
    </message>
    <message>
        <source>How was it given? Choose one.</source>
        <translation>როგორ გაიცა? აირჩიეთ ერთი.</translation>
    </message>
    <message>
        <source>Why? Say it in a few words.</source>
        <translation>რატომ? თქვით რამდენიმე სიტყვით.</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>თქვით რამდენიმე სიტყვით, რა არის ეს.</translation>
    </message>
    <message>
        <source>A second person has to be named.</source>
        <translation>მეორე ადამიანი უნდა დასახელდეს.</translation>
    </message>
    <message>
        <source>The second person has to be somebody else than the first.</source>
        <translation>მეორე ადამიანი სხვა უნდა იყოს, ვიდრე პირველი.</translation>
    </message>
    <message>
        <source>Only a summons has this. Change the kind, or leave it empty.</source>
        <translation>ეს მხოლოდ უწყებას აქვს. შეცვალეთ სახე ან დატოვეთ ცარიელი.</translation>
    </message>
    <message>
        <source>Which consent is it? Choose one.</source>
        <translation>რომელი თანხმობაა? აირჩიეთ ერთი.</translation>
    </message>
    <message>
        <source>On which day was the consent given?</source>
        <translation>რომელ დღეს გაიცა თანხმობა?</translation>
    </message>
    <message>
        <source>It cannot point to itself. Choose another one.</source>
        <translation>საკუთარ თავზე ვერ მიუთითებს. აირჩიეთ სხვა.</translation>
    </message>
    <message>
        <source>No letter may go to an authority of the state of origin.</source>
        <translation>წარმოშობის სახელმწიფოს ორგანოს წერილი არ უნდა გაეგზავნოს.</translation>
    </message>
    <message>
        <source>This does not fit the rest. Check it.</source>
        <translation>ეს დანარჩენს არ ემთხვევა. შეამოწმეთ.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The key file of this vault</source>
        <translation>ამ საცავის გასაღების ფაილი</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>საცავის საქაღალდე</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>მიმდინარეობა</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>მუშავდება</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>ჩერდება</translation>
    </message>
</context>
<context>
    <name>ProvenanceControl</name>
    <message>
        <source>How do we know?</source>
        <translation>საიდან ვიცით?</translation>
    </message>
    <message>
        <source>How we know: {}</source>
        <translation>საიდან ვიცით: {}</translation>
    </message>
</context>
<context>
    <name>QuickContactSheet</name>
    <message>
        <source>New contact</source>
        <translation>ახალი მიმართვა</translation>
    </message>
    <message>
        <source>Contact taken in</source>
        <translation>მიმართვა მიღებულია</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>მონახაზი შენახულია</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>დახურვა, მონახაზის შენახვა</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>მიღება</translation>
    </message>
    <message>
        <source>A contact was not taken in</source>
        <translation>მიმართვა არ მიღებულა</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>თქვენი მონახაზი დაბრუნდა</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>მონახაზის წაშლა</translation>
    </message>
    <message>
        <source>Kept {}.</source>
        <translation>შენახულია: {}.</translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>მონახაზი შენახულია: {}</translation>
    </message>
    <message>
        <source>Somebody of this or a like name is in {}.</source>
        <translation>ამ ან მსგავსი სახელის ადამიანი უკვე არის საქმეში {}.</translation>
    </message>
    <message>
        <source>Perhaps known already</source>
        <translation>შესაძლოა, უკვე ცნობილია</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>გახსნა</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Draft kept</source>
        <translation>მონახაზი შენახულია</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>შენახულია: {}</translation>
    </message>
    <message>
        <source>Two values differ. Settle them under Sharing and history.</source>
        <translation>ორი განსხვავებული მნიშვნელობაა. გადაწყვიტეთ განყოფილებაში „გაზიარება და ისტორია“.</translation>
    </message>
    <message>
        <source>As it was noted</source>
        <translation>როგორც ჩაიწერა</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>დახურვა, მონახაზის შენახვა</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>ურნაში</translation>
    </message>
    <message>
        <source>Put into the trash: {}</source>
        <translation>ურნაში: {}</translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>თქვენი მონახაზი დაბრუნდა</translation>
    </message>
    <message>
        <source>Kept {}.</source>
        <translation>შენახულია: {}.</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>მონახაზის წაშლა</translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n გასასწორებელი</numerusform>
            <numerusform>%n გასასწორებელი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a source</source>
        <translation>
            <numerusform>%n წყაროს გარეშე</numerusform>
            <numerusform>%n წყაროს გარეშე</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>მონახაზი შენახულია: {}</translation>
    </message>
</context>
<context>
    <name>RecordsTab</name>
    <message>
        <source>Nothing here yet</source>
        <translation>აქ ჯერ არაფერია</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>დამატება</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>შეცვლა</translation>
    </message>
    <message>
        <source>Edit: {}</source>
        <translation>შეცვლა: {}</translation>
    </message>
    <message>
        <source>Put into the trash: {}</source>
        <translation>ურნაში: {}</translation>
    </message>
    <message>
        <source>two values differ</source>
        <translation>ორი განსხვავებული მნიშვნელობა</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
</context>
<context>
    <name>RecoverStep</name>
    <message>
        <source>Open with the recovery code</source>
        <translation>აღდგენის კოდით გახსნა</translation>
    </message>
    <message>
        <source>The old passphrase and the old code open nothing from then on; you get a new code.</source>
        <translation>ძველი პაროლი და ძველი კოდი ამის შემდეგ ვეღარაფერს გახსნის; მიიღებთ ახალ კოდს.</translation>
    </message>
    <message>
        <source>Recovery code, 30 characters</source>
        <translation>აღდგენის კოდი, 30 ნიშანი</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>ანგარიშები</translation>
    </message>
    <message>
        <source>Numbers under five are not told</source>
        <translation>ხუთზე ნაკლები რიცხვები არ ჩანს</translation>
    </message>
    <message>
        <source>Whoever knows one of the people would know who it is. No sums are given, for they would undo it.</source>
        <translation>ვინც ერთ-ერთ ამ ადამიანს იცნობს, მიხვდებოდა, ვისზეა საუბარი. ჯამებიც არ არის მოცემული, რადგან მათით გამოთვლა შეიძლებოდა.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>საქმეები</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>მოქალაქეობა</translation>
    </message>
    <message>
        <source>Why they come</source>
        <translation>რატომ მოდიან</translation>
    </message>
    <message>
        <source>Letters issued</source>
        <translation>გაცემული წერილები</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>დასათვლელი ჯერ არაფერია.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>არ არის მითითებული</translation>
    </message>
    <message>
        <source>under {}</source>
        <translation>{}-ზე ნაკლები</translation>
    </message>
    <message>
        <source>What missions said, by quarter</source>
        <translation>რას უპასუხეს წარმომადგენლობებმა, კვარტლების მიხედვით</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>დამატება</translation>
    </message>
    <message>
        <source>No answer of a mission was noted yet.</source>
        <translation>წარმომადგენლობის პასუხი ჯერ არ ჩაწერილა.</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore a backup</source>
        <translation>სარეზერვო ასლის აღდგენა</translation>
    </message>
    <message>
        <source>It opens with the passphrase or the recovery code of the day it was made.</source>
        <translation>იხსნება შექმნის დღის პაროლით ან აღდგენის კოდით.</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>ფაილი ჯერ არჩეული არ არის</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>სარეზერვო ასლის არჩევა</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>პაროლი ან აღდგენის კოდი</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>სარეზერვო ასლი</translation>
    </message>
</context>
<context>
    <name>RingBackSheet</name>
    <message>
        <source>Is this letter ours?</source>
        <translation>ჩვენია ეს წერილი?</translation>
    </message>
    <message>
        <source>Number, as the caller reads it</source>
        <translation>ნომერი, როგორც დამრეკავი კითხულობს</translation>
    </message>
    <message>
        <source>The date it bears</source>
        <translation>მასზე მითითებული თარიღი</translation>
    </message>
    <message>
        <source>To whom it is addressed</source>
        <translation>ვისთვისაა განკუთვნილი</translation>
    </message>
    <message>
        <source>Tell the caller nothing. Note what is read to you.</source>
        <translation>დამრეკავს არაფერი უთხრათ. ჩაინიშნეთ, რასაც გიკითხავენ.</translation>
    </message>
    <message>
        <source>Put down, and ring back on the number in your own directory.</source>
        <translation>დადეთ ყურმილი და გადარეკეთ თქვენს ცნობარში მითითებულ ნომერზე.</translation>
    </message>
    <message>
        <source>Say only the sentence shown below. Nothing about the person.</source>
        <translation>თქვით მხოლოდ ქვემოთ ნაჩვენები წინადადება. ადამიანზე არაფერი.</translation>
    </message>
    <message>
        <source>Compare a PDF</source>
        <translation>PDF-ის შედარება</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>What may I say?</source>
        <translation>რა შეიძლება ვთქვა?</translation>
    </message>
    <message>
        <source>Ask for the number that stands under the date.</source>
        <translation>ჰკითხეთ ნომერი, რომელიც თარიღის ქვეშ წერია.</translation>
    </message>
    <message>
        <source>Ask for the date of the letter: day, month and year.</source>
        <translation>ჰკითხეთ წერილის თარიღი: დღე, თვე და წელი.</translation>
    </message>
    <message>
        <source>Ask to whom the letter is addressed, and choose it.</source>
        <translation>ჰკითხეთ, ვის ეკუთვნის წერილი, და აირჩიეთ.</translation>
    </message>
    <message>
        <source>Your directory is empty: add whom letters go to in Settings, Office.</source>
        <translation>თქვენი ცნობარი ცარიელია: დაამატეთ ადრესატები პარამეტრებში, ბიუროს განყოფილებაში.</translation>
    </message>
    <message>
        <source>Ring back on {}, the number in your directory, and say only this.</source>
        <translation>გადარეკეთ ნომერზე {}, რომელიც თქვენს ცნობარშია, და თქვით მხოლოდ ეს.</translation>
    </message>
    <message>
        <source>Your directory has no number for it. Find one yourself; never use the caller&apos;s.</source>
        <translation>თქვენს ცნობარში მისი ნომერი არ არის. თავად მოძებნეთ; არასოდეს გამოიყენოთ დამრეკავის ნათქვამი.</translation>
    </message>
    <message>
        <source>“This letter is ours and not revoked.”</source>
        <translation>„ეს წერილი ჩვენია და გაუქმებული არ არის.“</translation>
    </message>
    <message>
        <source>“We cannot confirm.”</source>
        <translation>„ვერ დავადასტურებთ.“</translation>
    </message>
    <message>
        <source>This is for the office alone: a caller learns nothing from it.</source>
        <translation>ეს მხოლოდ ბიუროსთვისაა: დამრეკავი აქედან ვერაფერს იგებს.</translation>
    </message>
    <message>
        <source>No letter of ours has these bytes</source>
        <translation>ჩვენი არც ერთი წერილი არ ემთხვევა ამ ფაილს</translation>
    </message>
    <message>
        <source>Our letter {number} of {day}; it stands</source>
        <translation>ჩვენი წერილი {number}, {day}; ძალაშია</translation>
    </message>
    <message>
        <source>Our letter {number} of {day}; it does not stand any more</source>
        <translation>ჩვენი წერილი {number}, {day}; ძალაში აღარაა</translation>
    </message>
    <message>
        <source>A signature was added behind our bytes.</source>
        <translation>ჩვენი ბაიტების შემდეგ ხელმოწერა დაემატა.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>ვერ მოხერხდა</translation>
    </message>
    <message>
        <source>A letter as PDF</source>
        <translation>წერილი PDF-ში</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>პარამეტრები</translation>
    </message>
    <message>
        <source>You and the window</source>
        <translation>თქვენ და ფანჯარა</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>ბიურო</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>შესვლის გზები</translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation>ასლი და შემოწმება</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>სამართალი</translation>
    </message>
    <message>
        <source>Trash and undo</source>
        <translation>ურნა და გაუქმება</translation>
    </message>
    <message>
        <source>About</source>
        <translation>პროგრამის შესახებ</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>This did not work</source>
        <translation>ვერ შესრულდა</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Write the bundle</source>
        <translation>პაკეტის ჩაწერა</translation>
    </message>
    <message>
        <source>Share with a partner</source>
        <translation>პარტნიორისთვის გადაცემა</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>გაცვლა</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>პარტნიორები</translation>
    </message>
    <message>
        <source>A partner appears here once somebody has compared the digits of their card.</source>
        <translation>პარტნიორი აქ გამოჩნდება, როცა ვინმე მისი ბარათის ციფრებს შეადარებს.</translation>
    </message>
    <message>
        <source>Nobody to share with yet</source>
        <translation>ჯერ არავინ არის, ვისაც გადასცემთ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ვის</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>საქმეები</translation>
    </message>
    <message>
        <source>Kinds of fields</source>
        <translation>ველების სახეები</translation>
    </message>
    <message>
        <source>Private notes never leave in a bundle</source>
        <translation>პირადი ჩანაწერები პაკეტში არასდროს ხვდება</translation>
    </message>
    <message>
        <source>Documents: {number} of {all}</source>
        <translation>დოკუმენტები: {number} / {all}</translation>
    </message>
    <message>
        <source>may name others</source>
        <translation>შეიძლება სხვებს ასახელებდეს</translation>
    </message>
    <message>
        <source>Tick a case at the left: here stands every field as the partner will read it.</source>
        <translation>მონიშნეთ საქმე მარცხნივ: აქ გამოჩნდება ყველა ველი ისე, როგორც მას პარტნიორი წაიკითხავს.</translation>
    </message>
    <message>
        <source>What the partner will see</source>
        <translation>რას დაინახავს პარტნიორი</translation>
    </message>
    <message>
        <source>No consent to share with this partner is noted, or no kind of field is ticked. A consent is noted in the case, under Sharing and history.</source>
        <translation>ამ პარტნიორისთვის გადაცემაზე თანხმობა ჩაწერილი არ არის ან ველების არცერთი სახე არ არის მონიშნული. თანხმობა საქმეში იწერება, განყოფილებაში „გაზიარება და ისტორია“.</translation>
    </message>
    <message>
        <source>Nothing would leave</source>
        <translation>არაფერი გადაიცემა</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) leave, one file with a neutral name</source>
        <translation>
            <numerusform>გავა %n ველი, ერთი ფაილი ნეიტრალური სახელით</numerusform>
            <numerusform>გავა %n ველი, ერთი ფაილი ნეიტრალური სახელით</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed document(s) in it</source>
        <translation>
            <numerusform>მასში %n დალუქული დოკუმენტი</numerusform>
            <numerusform>მასში %n დალუქული დოკუმენტი</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it leaves</source>
        <translation>არაფერი გადაიცემა</translation>
    </message>
    <message>
        <source>Where the bundle goes: a stick for this partner</source>
        <translation>სად ჩაიწეროს პაკეტი: ფლეშ-მეხსიერება ამ პარტნიორისთვის</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>ჩაიწერა: {}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>დახურვა (Esc)</translation>
    </message>
</context>
<context>
    <name>SightingSheet</name>
    <message>
        <source>How we know</source>
        <translation>საიდან ვიცით</translation>
    </message>
    <message>
        <source>In letters</source>
        <translation>წერილებში</translation>
    </message>
    <message>
        <source>Read from this paper</source>
        <translation>წაკითხულია ამ დოკუმენტში</translation>
    </message>
    <message>
        <source>Seen or heard on</source>
        <translation>როდის ვნახეთ ან გავიგეთ</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>დატოვება როგორც არის</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>მიღება</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>Still here? Press F9, or the vault locks.</source>
        <translation>ისევ აქ ხართ? დააჭირეთ F9-ს, თორემ საცავი ჩაიკეტება.</translation>
    </message>
    <message>
        <source>Locks in {}</source>
        <translation>ჩაიკეტება {}-ში</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>სარეზერვო ასლი ჯერ არ არის</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n day(s) ago</source>
        <translation>
            <numerusform>ასლი %n დღის წინ</numerusform>
            <numerusform>ასლი %n დღის წინ</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up today</source>
        <translation>ასლი დღეს შეიქმნა</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved draft(s)</source>
        <translation>
            <numerusform>%n შეუნახავი მონახაზი</numerusform>
            <numerusform>%n შეუნახავი მონახაზი</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceMenu</name>
    <message>
        <source>How do we know?</source>
        <translation>საიდან ვიცით?</translation>
    </message>
    <message>
        <source>Paper, day, use in letters…</source>
        <translation>დოკუმენტი, დღე, წერილებში…</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Original seen</source>
        <translation>დედანი ნანახია</translation>
    </message>
    <message>
        <source>Copy seen</source>
        <translation>ასლი ნანახია</translation>
    </message>
    <message>
        <source>We observed</source>
        <translation>თავად ვნახეთ</translation>
    </message>
    <message>
        <source>Public register</source>
        <translation>საჯარო რეესტრი</translation>
    </message>
    <message>
        <source>He states</source>
        <translation>თავად აცხადებს</translation>
    </message>
    <message>
        <source>Someone else states</source>
        <translation>სხვა აცხადებს</translation>
    </message>
    <message>
        <source>Inferred, never printed</source>
        <translation>დასკვნა, არასდროს იბეჭდება</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>ჯერ არაფერი</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Help  F1</source>
        <translation>დახმარება  F1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Done</source>
        <translation>შესრულდა</translation>
    </message>
    <message>
        <source>Step {} of {}: {}</source>
        <translation>ნაბიჯი {} / {}: {}</translation>
    </message>
</context>
<context>
    <name>StepsAfter</name>
    <message>
        <source>How it left</source>
        <translation>როგორ გავიდა</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>ჩანიშვნა</translation>
    </message>
    <message>
        <source>Sending noted</source>
        <translation>გაგზავნა აღინიშნა</translation>
    </message>
    <message>
        <source>If he carries it himself, warn him first: {}</source>
        <translation>თუ თავად მიაქვს, ჯერ გააფრთხილეთ: {}</translation>
    </message>
    <message>
        <source>Who carried it</source>
        <translation>ვინ მიიტანა</translation>
    </message>
    <message>
        <source>He has been told</source>
        <translation>მას უთხრეს</translation>
    </message>
    <message>
        <source>Noted that he knows</source>
        <translation>ჩაინიშნა, რომ იცის</translation>
    </message>
    <message>
        <source>This letter left without his consent. He knows now to whom, and what it says.</source>
        <translation>ეს წერილი მისი თანხმობის გარეშე გავიდა. ახლა მან იცის, ვის და რა წერია.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>რა დაბრუნდა</translation>
    </message>
    <message>
        <source>Note the reply</source>
        <translation>პასუხის ჩანიშვნა</translation>
    </message>
    <message>
        <source>Reply noted</source>
        <translation>პასუხი ჩაინიშნა</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>რა წერია</translation>
    </message>
    <message>
        <source>Another takes its place</source>
        <translation>სხვა იკავებს მის ადგილს</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>ჩაანაცვლეთ</translation>
    </message>
    <message>
        <source>Letter superseded</source>
        <translation>წერილი ჩანაცვლდა</translation>
    </message>
    <message>
        <source>This letter stands no longer</source>
        <translation>ეს წერილი აღარ მოქმედებს</translation>
    </message>
    <message>
        <source>Whoever asks will be told that we cannot confirm it. Nothing brings it back.</source>
        <translation>ვინც იკითხავს, ვუპასუხებთ, რომ მას ვერ ვადასტურებთ. მისი აღდგენა შეუძლებელია.</translation>
    </message>
</context>
<context>
    <name>StepsBefore</name>
    <message>
        <source>Without his consent</source>
        <translation>მისი თანხმობის გარეშე</translation>
    </message>
    <message>
        <source>It leaves without consent</source>
        <translation>გადის თანხმობის გარეშე</translation>
    </message>
    <message>
        <source>Stated by two people</source>
        <translation>ორმა ადამიანმა დააფიქსირა</translation>
    </message>
    <message>
        <source>Only for danger to life, detention or a term within a day</source>
        <translation>მხოლოდ სიცოცხლის საფრთხის, დაკავების ან ერთდღიანი ვადისას</translation>
    </message>
    <message>
        <source>Two people decide it together and stand here by name. Refused or withdrawn consent is overridden by nobody.</source>
        <translation>ორი ადამიანი ერთად წყვეტს და აქ სახელდება. უარს ან გაწვეულ თანხმობას ვერავინ გადააბიჯებს.</translation>
    </message>
    <message>
        <source>He has not agreed to what this letter makes known, and he has to live with it: it stays on file and may be passed on. He is told at the next contact; a task says so.</source>
        <translation>ის არ დათანხმებულა იმას, რასაც ეს წერილი ამხელს, და მას მოუწევს ამით ცხოვრება: წერილი საქმეში რჩება და შეიძლება გადაეცეს. მას შემდეგ კონტაქტზე ეტყვიან; ამას დავალება იხსენებს.</translation>
    </message>
    <message>
        <source>First person, who writes this</source>
        <translation>პირველი ადამიანი, ვინც ამას წერს</translation>
    </message>
    <message>
        <source>It must leave today</source>
        <translation>დღესვე უნდა გავიდეს</translation>
    </message>
    <message>
        <source>Go the short way</source>
        <translation>მოკლე გზით წასვლა</translation>
    </message>
    <message>
        <source>On the short way</source>
        <translation>მოკლე გზით</translation>
    </message>
    <message>
        <source>Nobody reads it before it leaves</source>
        <translation>გასვლამდე არავინ კითხულობს</translation>
    </message>
    <message>
        <source>In English, one signer, no logo. His consent, forbidden facts, other people&apos;s names and authorities of the state of origin still stop it; all else is only pointed out.</source>
        <translation>ინგლისურად, ერთი ხელმომწერი, ლოგოს გარეშე. მისი თანხმობა, აკრძალული ფაქტები, სხვათა სახელები და წარმოშობის სახელმწიფოს ორგანოები მაინც აჩერებს; დანარჩენზე მხოლოდ მიუთითებს.</translation>
    </message>
    <message>
        <source>A colleague reads it the next day; a task says so.</source>
        <translation>კოლეგა მეორე დღეს კითხულობს; ამას დავალება იხსენებს.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>ხელს აწერს</translation>
    </message>
    <message>
        <source>Let a partner read it</source>
        <translation>პარტნიორს წააკითხეთ</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>შემოწმების თხოვნა</translation>
    </message>
    <message>
        <source>Review asked for</source>
        <translation>შემოწმება მოთხოვნილია</translation>
    </message>
    <message>
        <source>The next bundle to that office carries the text as it stands. Their answer comes back in a bundle; once a fact changes, it is about another letter.</source>
        <translation>მომდევნო პაკეტს იმ ოფისში ტექსტი ისე მიაქვს, როგორც არის. პასუხი პაკეტით ბრუნდება; თუ ფაქტი შეიცვალა, ის უკვე სხვა წერილს ეხება.</translation>
    </message>
    <message>
        <source>Which office?</source>
        <translation>რომელი ოფისი?</translation>
    </message>
    <message>
        <source>Before he says yes</source>
        <translation>სანამ თანხმობას იტყვის</translation>
    </message>
    <message>
        <source>He has approved it</source>
        <translation>მან მოიწონა</translation>
    </message>
    <message>
        <source>Approval noted</source>
        <translation>მოწონება აღინიშნა</translation>
    </message>
    <message>
        <source>Read this to him first</source>
        <translation>ჯერ ეს წაუკითხეთ</translation>
    </message>
    <message>
        <source>He approves exactly these words. Whoever changes a fact afterwards voids it.</source>
        <translation>ის ზუსტად ამ სიტყვებს ეთანხმება. ვინც შემდეგ ფაქტს შეცვლის, გააუქმებს.</translation>
    </message>
    <message>
        <source>He has heard this and understood it</source>
        <translation>მან ეს მოისმინა და გაიგო</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Whoever has a copy of the vault guesses it within a day. Add words.</source>
        <translation>ვისაც საცავის ასლი აქვს, პაროლს ერთ დღეში გამოიცნობს. დაამატეთ სიტყვები.</translation>
    </message>
    <message>
        <source>Whoever has a copy of the vault guesses it within months. Add a word.</source>
        <translation>ვისაც საცავის ასლი აქვს, პაროლს რამდენიმე თვეში გამოიცნობს. დაამატეთ სიტყვა.</translation>
    </message>
    <message>
        <source>It holds for years, even against somebody with many machines.</source>
        <translation>წლობით გაუძლებს ბევრი კომპიუტერის მქონე მოწინააღმდეგესაც.</translation>
    </message>
    <message>
        <source>As far as can be told, it holds for longer than anybody lives.</source>
        <translation>რამდენადაც შეიძლება შეფასდეს, ადამიანის სიცოცხლეზე დიდხანს გაძლებს.</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>More</source>
        <translation>მეტი</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Today</source>
        <translation>დღეს</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>Event</source>
        <translation>მოვლენა</translation>
    </message>
    <message>
        <source>Stays, summonses, decisions and letters line up here as soon as they have a date.</source>
        <translation>ყოფნის პერიოდები, უწყებები, გადაწყვეტილებები და წერილები აქ დალაგდება, როგორც კი თარიღი ექნებათ.</translation>
    </message>
    <message>
        <source>Nothing has a date yet</source>
        <translation>თარიღი ჯერ არაფერს აქვს</translation>
    </message>
    <message>
        <source>Timeline of the case</source>
        <translation>საქმის ქრონოლოგია</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>რა როდის მოხდა</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>იგივე სიის სახით</translation>
    </message>
    <message>
        <source>Where he was</source>
        <translation>სად იყო</translation>
    </message>
    <message>
        <source>Call-up, service</source>
        <translation>გაწვევა, სამსახური</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>რა მოხდა</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>პროცედურები</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>წერილები</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation>გაუქმება</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Friday sheet</source>
        <translation>პარასკევის ფურცელი</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>ვადაგადაცილებული</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>ამ კვირაში</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>დღეს არაფერია გასაკეთებელი.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) overdue</source>
        <translation>
            <numerusform>%n ვადაგადაცილებული</numerusform>
            <numerusform>%n ვადაგადაცილებული</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for today</source>
        <translation>
            <numerusform>%n დღეისთვის</numerusform>
            <numerusform>%n დღეისთვის</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due this week. Deadlines, tasks and stays appear here by themselves.</source>
        <translation>ამ კვირაში არაფერია. ვადები, დავალებები და ყოფნის პერიოდები აქ თავისით ჩნდება.</translation>
    </message>
    <message>
        <source>No cases yet. A new contact needs no name and takes less than a minute.</source>
        <translation>საქმეები ჯერ არ არის. ახალ მიმართვას სახელი არ სჭირდება და წუთზე ნაკლები უნდა.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>ახალი მიმართვა</translation>
    </message>
    <message>
        <source>Has he agreed, or is it erased: what others told</source>
        <translation>თანახმაა თუ იშლება: სხვების მონაყოლი</translation>
    </message>
    <message>
        <source>Done: {what}, {case}</source>
        <translation>შესრულდა: {what}, {case}</translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation>შესრულდა: {}</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>გელოდებათ</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to settle</source>
        <translation>
            <numerusform>%n გადასაწყვეტი კითხვა</numerusform>
            <numerusform>%n გადასაწყვეტი კითხვა</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of a bundle to decide about</source>
        <translation>
            <numerusform>პაკეტის %n საქმე გადასაწყვეტია</numerusform>
            <numerusform>პაკეტის %n საქმე გადასაწყვეტია</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to sign</source>
        <translation>
            <numerusform>%n ხელმოსაწერი წერილი</numerusform>
            <numerusform>%n ხელმოსაწერი წერილი</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft to finish</source>
        <translation>დასასრულებელი მონახაზი</translation>
    </message>
    <message>
        <source>A contact to take in</source>
        <translation>მისაღები მიმართვა</translation>
    </message>
    <message>
        <source>Words of letters to finish</source>
        <translation>დასასრულებელი ტექსტი წერილებისთვის</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>გადაწყვეტა</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>მალე სრულდება</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n დღე</numerusform>
            <numerusform>%n დღე</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>ყველა %n</numerusform>
            <numerusform>ყველა %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>ეს კომპიუტერი</translation>
    </message>
    <message>
        <source>The system reports disk encryption; it protects only when switched off</source>
        <translation>სისტემის ცნობით, დისკი დაშიფრულია; ეს იცავს მხოლოდ მაშინ, როცა კომპიუტერი გამორთულია</translation>
    </message>
    <message>
        <source>The system reports no disk encryption</source>
        <translation>სისტემის ცნობით, დისკი დაშიფრული არ არის</translation>
    </message>
    <message>
        <source>The system does not tell whether the disk is encrypted</source>
        <translation>სისტემა არ ამბობს, დაშიფრულია თუ არა დისკი</translation>
    </message>
    <message>
        <source>Memory may be written to disk in clear</source>
        <translation>მეხსიერება შეიძლება დისკზე დაუშიფრავად ჩაიწეროს</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) not compared yet</source>
        <translation>
            <numerusform>%n პარტნიორი ჯერ შეუდარებელია</numerusform>
            <numerusform>%n პარტნიორი ჯერ შეუდარებელია</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>შედარება</translation>
    </message>
    <message>
        <source>Backup checked {when}, at {place}</source>
        <translation>ასლი შემოწმდა: {when}, ადგილი: {place}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>სარეზერვო ასლი ჯერ არ არის</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>ასლის შექმნა</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>წინ</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>ახალი მიმართვა</translation>
    </message>
    <message>
        <source>Hide names (Ctrl+Shift+H)</source>
        <translation>სახელების დამალვა (Ctrl+Shift+H)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ჩაკეტვა</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>ჩაკეტვა (Ctrl+L)</translation>
    </message>
    <message>
        <source>Go to or search everything</source>
        <translation>გადასვლა ან ძიება ყველგან</translation>
    </message>
</context>
<context>
    <name>TrashTab</name>
    <message>
        <source>Take back the latest</source>
        <translation>ბოლო ქმედების გაუქმება</translation>
    </message>
    <message>
        <source>Done in this sitting</source>
        <translation>ამ სეანსში გაკეთებული</translation>
    </message>
    <message>
        <source>the latest first</source>
        <translation>უახლესი თავში</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ურნა</translation>
    </message>
    <message>
        <source>Kept as long as it may be</source>
        <translation>შენახვის ვადა გავიდა</translation>
    </message>
    <message>
        <source>Nothing is in the trash. What is deleted lies here, with all its history.</source>
        <translation>ურნა ცარიელია. წაშლილი აქ ინახება, მთელი თავისი ისტორიით.</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>{}-დან</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>სამუდამოდ წაშლა…</translation>
    </message>
    <message numerus="yes">
        <source>Who somebody is and what he told is kept for %n month(s) after the case was closed.</source>
        <translation>
            <numerusform>ვინ არის ადამიანი და რა თქვა, ინახება საქმის დახურვიდან %n თვე.</numerusform>
            <numerusform>ვინ არის ადამიანი და რა თქვა, ინახება საქმის დახურვიდან %n თვე.</numerusform>
        </translation>
    </message>
    <message>
        <source>No closed case is older than that.</source>
        <translation>უფრო ძველი დახურული საქმე არ არის.</translation>
    </message>
    <message>
        <source>Nothing yet. What you do is listed here until the program locks.</source>
        <translation>ჯერ არაფერი. რასაც აკეთებთ, აქ ჩამოითვლება, სანამ პროგრამა არ ჩაიკეტება.</translation>
    </message>
    <message>
        <source>Brought back: {}</source>
        <translation>დაბრუნდა: {}</translation>
    </message>
</context>
<context>
    <name>TriedLetter</name>
    <message>
        <source>The letter with these words</source>
        <translation>წერილი ამ ტექსტით</translation>
    </message>
    <message>
        <source>An invented client</source>
        <translation>გამოგონილი კლიენტი</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>ვისზე ისინჯება</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Line {line}: {what}</source>
        <translation>სტრიქონი {line}: {what}</translation>
    </message>
</context>
<context>
    <name>TwoPanes</name>
    <message>
        <source>Back to the list</source>
        <translation>სიაში დაბრუნება</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>გასაღების ფაილი</translation>
    </message>
    <message>
        <source>After five wrong tries each next one waits longer. The delay survives a restart.</source>
        <translation>ხუთი მცდარი ცდის შემდეგ ყოველი მომდევნო უფრო დიდხანს იცდის, გადატვირთვის შემდეგაც.</translation>
    </message>
    <message>
        <source>Works without a network. Nothing leaves this machine by itself.</source>
        <translation>მუშაობს ქსელის გარეშე. თავისით არაფერი ტოვებს ამ კომპიუტერს.</translation>
    </message>
    <message>
        <source>Key file chosen</source>
        <translation>გასაღების ფაილი არჩეულია</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>იხსნება</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>დაელოდეთ %n წამს.</numerusform>
            <numerusform>დაელოდეთ %n წამს.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>პაროლი</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Nobody touched it for a while.</source>
        <translation>გარკვეული დრო არავინ შეხებია.</translation>
    </message>
    <message>
        <source>Nobody said they were still there.</source>
        <translation>არავინ დაადასტურა, რომ ისევ აქ იყო.</translation>
    </message>
    <message>
        <source>The screen was locked.</source>
        <translation>ეკრანი ჩაიკეტა.</translation>
    </message>
    <message>
        <source>The computer went to sleep.</source>
        <translation>კომპიუტერმა დაიძინა.</translation>
    </message>
    <message>
        <source>The computer slept.</source>
        <translation>კომპიუტერს ეძინა.</translation>
    </message>
    <message>
        <source>The key file was taken away.</source>
        <translation>გასაღების ფაილი ამოიღეს.</translation>
    </message>
    <message>
        <source>Everything is closed.</source>
        <translation>ყველაფერი დახურულია.</translation>
    </message>
    <message>
        <source>Drafts are kept.</source>
        <translation>მონახაზები შენახულია.</translation>
    </message>
    <message>
        <source>What was being typed last could not be kept: there was no room.</source>
        <translation>ბოლოს აკრეფილი ვერ შენარჩუნდა: ადგილი არ იყო.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ჩაკეტილია</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>საცავის გახსნა</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>აღდგენის კოდი</translation>
    </message>
    <message>
        <source>Other vault</source>
        <translation>სხვა საცავი</translation>
    </message>
</context>
<context>
    <name>VaultStep</name>
    <message>
        <source>Where are your cases?</source>
        <translation>სად არის თქვენი საქმეები?</translation>
    </message>
    <message>
        <source>A vault is one folder. Everything in it is encrypted, also how much it is.</source>
        <translation>საცავი ერთი საქაღალდეა. მასში ყველაფერი დაშიფრულია, მოცულობაც.</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>სხვა ადგილი</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ადგილი</translation>
    </message>
    <message>
        <source>Where the new vault is to be</source>
        <translation>სად იყოს ახალი საცავი</translation>
    </message>
    <message>
        <source>Begin a new vault</source>
        <translation>ახალი საცავის შექმნა</translation>
    </message>
    <message>
        <source>For an office that starts with Casemgr here.</source>
        <translation>ბიუროსთვის, რომელიც აქ იწყებს Casemgr-ით მუშაობას.</translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation>სხვა საცავის გახსნა</translation>
    </message>
    <message>
        <source>It lies in another folder or on a stick.</source>
        <translation>ის სხვა საქაღალდეში ან ფლეშ-მეხსიერებაზეა.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>სარეზერვო ასლის აღდგენა</translation>
    </message>
    <message>
        <source>It becomes a new vault at the place below.</source>
        <translation>ის ახალ საცავად იქცევა ქვემოთ მითითებულ ადგილას.</translation>
    </message>
    <message>
        <source>Look round in a practice vault</source>
        <translation>სასწავლო საცავის დათვალიერება</translation>
    </message>
    <message>
        <source>Invented people, real forms and letters. Nothing can go wrong.</source>
        <translation>გამოგონილი ადამიანები, ნამდვილი ფორმები და წერილები. ვერაფერს გააფუჭებთ.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>As shipped</source>
        <translation>როგორც პროგრამაშია</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>ვერსია {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>ვისგან: {}</translation>
    </message>
    <message>
        <source>written by {}</source>
        <translation>დაწერა: {}</translation>
    </message>
    <message>
        <source>approved by {who} on {day}</source>
        <translation>მოიწონა: {who}, {day}</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>ამ ტექსტის არჩევა</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>უარყოფა</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>გაუქმება</translation>
    </message>
</context>
<context>
    <name>ViewerSheet</name>
    <message>
        <source>Page of the document</source>
        <translation>დოკუმენტის გვერდი</translation>
    </message>
    <message>
        <source>The file tells more than its picture</source>
        <translation>ფაილი იმაზე მეტს ამბობს, ვიდრე ჩანს</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>დოკუმენტის ტექსტი</translation>
    </message>
</context>
<context>
    <name>VocabularyBox</name>
    <message>
        <source>Other: describe</source>
        <translation>სხვა: აღწერეთ</translation>
    </message>
</context>
<context>
    <name>WaysInTab</name>
    <message>
        <source>Present passphrase</source>
        <translation>მოქმედი პაროლი</translation>
    </message>
    <message>
        <source>Present key file</source>
        <translation>მოქმედი გასაღების ფაილი</translation>
    </message>
    <message>
        <source>Key file from now on</source>
        <translation>გასაღების ფაილი ამიერიდან</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>პაროლის შეცვლა</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>ახალი აღდგენის კოდი</translation>
    </message>
    <message>
        <source>What opens it now</source>
        <translation>რით იხსნება ახლა</translation>
    </message>
    <message>
        <source>Passphrase and key file</source>
        <translation>პაროლი და გასაღების ფაილი</translation>
    </message>
    <message>
        <source>Old backups still open with the old passphrase. A key file strengthens the passphrase and never opens alone; who loses it needs the recovery code.</source>
        <translation>ძველი სარეზერვო ასლები კვლავ ძველი პაროლით იხსნება. გასაღების ფაილი პაროლს აძლიერებს და მარტო არაფერს ხსნის; ვინც მას დაკარგავს, აღდგენის კოდი დასჭირდება.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>აღდგენის კოდი</translation>
    </message>
    <message>
        <source>For a paper that is lost or was seen. The old code opens nothing from then on.</source>
        <translation>თუ ქაღალდი დაიკარგა ან ვინმემ ნახა. ძველი კოდი ამის შემდეგ ვეღარაფერს გახსნის.</translation>
    </message>
    <message>
        <source>The new one opens the vault from now on, the old one does not.</source>
        <translation>საცავს ამიერიდან ახალი ხსნის, ძველი კი – აღარ.</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>პაროლი შეიცვალა</translation>
    </message>
    <message>
        <source>Keep the paper away from this computer, and destroy the old one.</source>
        <translation>ქაღალდი ამ კომპიუტერისგან შორს შეინახეთ, ძველი კი გაანადგურეთ.</translation>
    </message>
    <message>
        <source>The new recovery code is written down</source>
        <translation>ახალი აღდგენის კოდი ჩაწერილია</translation>
    </message>
</context>
<context>
    <name>WhereaboutsSheet</name>
    <message>
        <source>Where is he?</source>
        <translation>სად არის?</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>მონახაზი შენახულია</translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>მონახაზი შენახულია: {}</translation>
    </message>
    <message>
        <source>Report kept</source>
        <translation>ცნობა შენახულია</translation>
    </message>
    <message>
        <source>Silence is a question about his welfare first. Letters and erasing wait; the letter of detention is offered for detention alone. Nobody is told anything by this program.</source>
        <translation>დუმილი უპირველესად ნიშნავს კითხვას, ხომ კარგად არის. წერილები და წაშლა იცდის; დაკავების წერილი მხოლოდ დაკავებისას შემოგთავაზდებათ. ეს პროგრამა არავის არაფერს ატყობინებს.</translation>
    </message>
    <message>
        <source>What a report does</source>
        <translation>რას იწვევს ცნობა</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>დახურვა, მონახაზის შენახვა</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>ცნობის შენახვა</translation>
    </message>
    <message>
        <source>He wished us to tell</source>
        <translation>ვის უნდა ვაცნობოთ მისი სურვილით</translation>
    </message>
    <message>
        <source>Never to be told</source>
        <translation>ვის არასდროს უნდა ვაცნობოთ</translation>
    </message>
    <message>
        <source>First steps agreed with him</source>
        <translation>მასთან შეთანხმებული პირველი ნაბიჯები</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>შესრულდა</translation>
    </message>
    <message>
        <source>The report is kept</source>
        <translation>ცნობა შენახულია</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>საქმეები</translation>
    </message>
    <message>
        <source>Letters that wait</source>
        <translation>მომლოდინე წერილები</translation>
    </message>
    <message>
        <source>Added to the tasks</source>
        <translation>დავალებებს დაემატა</translation>
    </message>
    <message>
        <source>It is no longer proof of who is speaking. Agree another when he is back.</source>
        <translation>ის აღარ ადასტურებს, ვინ ლაპარაკობს. როცა დაბრუნდება, სხვა შეათანხმეთ.</translation>
    </message>
    <message>
        <source>His code word counts as known to others</source>
        <translation>მისი კოდური სიტყვა სხვებისთვის ცნობილად ითვლება</translation>
    </message>
    <message>
        <source>What can be written now</source>
        <translation>რისი დაწერა შეიძლება ახლა</translation>
    </message>
    <message>
        <source>To the letters</source>
        <translation>წერილებზე გადასვლა</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Withdraw consent</source>
        <translation>თანხმობის გამოხმობა</translation>
    </message>
    <message>
        <source>Whose consent?</source>
        <translation>ვისი თანხმობა?</translation>
    </message>
    <message>
        <source>Withdraw every consent</source>
        <translation>ყველა თანხმობის გამოხმობა</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>უცვლელად დატოვება</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>თანხმობა გამოხმობილია</translation>
    </message>
    <message>
        <source>Drafts and exports stop at once</source>
        <translation>მონახაზები და გადაცემა მაშინვე ჩერდება</translation>
    </message>
    <message>
        <source>Nothing about this person can be printed, sent or shared until they agree anew.</source>
        <translation>ამ ადამიანზე არაფრის დაბეჭდვა, გაგზავნა ან გადაცემა არ შეიძლება, სანამ ხელახლა არ დათანხმდება.</translation>
    </message>
    <message>
        <source>Consents that end</source>
        <translation>თანხმობები, რომლებიც წყდება</translation>
    </message>
    <message>
        <source>None is on file that stands.</source>
        <translation>მოქმედი თანხმობა საქმეში არ არის.</translation>
    </message>
    <message>
        <source>Letters that stop</source>
        <translation>წერილები, რომლებიც ჩერდება</translation>
    </message>
    <message>
        <source>Who holds a copy</source>
        <translation>ვის აქვს ასლი</translation>
    </message>
    <message>
        <source>No partner holds a copy.</source>
        <translation>ასლი არცერთ პარტნიორს არ აქვს.</translation>
    </message>
    <message>
        <source>Letters to ask back</source>
        <translation>უკან გამოსათხოვი წერილები</translation>
    </message>
    <message>
        <source>What nobody can take back</source>
        <translation>რასაც უკან ვერავინ დააბრუნებს</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>შესრულდა</translation>
    </message>
    <message>
        <source>The withdrawal is noted</source>
        <translation>გამოხმობა აღინიშნა</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) stopped.</source>
        <translation>
            <numerusform>შეჩერდა %n წერილი.</numerusform>
            <numerusform>შეჩერდა %n წერილი.</numerusform>
        </translation>
    </message>
    <message>
        <source>To ask back: a task each</source>
        <translation>უკან გამოსათხოვი: თითოზე ერთი დავალება</translation>
    </message>
    <message>
        <source>Nobody has to be asked.</source>
        <translation>არავის თხოვნა არ არის საჭირო.</translation>
    </message>
    <message>
        <source>{}: whoever read it may keep it on file and pass it on.</source>
        <translation>{}: ვინც წაიკითხა, შეუძლია შეინახოს და სხვას გადასცეს.</translation>
    </message>
    <message>
        <source>{}: this partner is not trusted any more, so nobody can be asked.</source>
        <translation>{}: ამ პარტნიორს აღარ ვენდობით, ამიტომ სათხოვნელი არავინაა.</translation>
    </message>
    <message>
        <source>{}: what was told when he was referred is known there.</source>
        <translation>{}: იქ იციან ის, რაც გადამისამართებისას ითქვა.</translation>
    </message>
    <message>
        <source>Backups and sealed vaults keep what they hold until they are replaced.</source>
        <translation>სარეზერვო ასლები და დალუქული საცავები თავისას ინახავს, სანამ სხვა არ ჩაანაცვლებს.</translation>
    </message>
</context>
<context>
    <name>WordingSheet</name>
    <message>
        <source>Draft kept</source>
        <translation>მონახაზი შენახულია</translation>
    </message>
    <message>
        <source>Words proposed</source>
        <translation>ტექსტი შემოთავაზებულია</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>ჩვენი ტექსტი</translation>
    </message>
    <message>
        <source>Who compares and approves?</source>
        <translation>ვინ ადარებს და იწონებს?</translation>
    </message>
    <message>
        <source>Insert a fact</source>
        <translation>ფაქტის ჩასმა</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>რა განსხვავდება</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>ამოღებული</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ახალი</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>როგორც პროგრამაშია</translation>
    </message>
    <message>
        <source>In the letter at the right</source>
        <translation>წერილში მარჯვნივ</translation>
    </message>
    <message>
        <source>What differs from the words that stand</source>
        <translation>რა განსხვავდება მოქმედი ტექსტისგან</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>ვერსიები</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>დახურვა, მონახაზის შენახვა</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>შეთავაზება</translation>
    </message>
    <message>
        <source>Printed only: {}.</source>
        <translation>იბეჭდება მხოლოდ ამ პირობით – {}.</translation>
    </message>
    <message>
        <source>Always printed.</source>
        <translation>ყოველთვის იბეჭდება.</translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n type(s) of letter.</source>
        <translation>
            <numerusform>გვხვდება წერილის %n სახეში.</numerusform>
            <numerusform>გვხვდება წერილის %n სახეში.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>თქვენი მონახაზი დაბრუნდა</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>მონახაზის წაშლა</translation>
    </message>
    <message>
        <source>Compare what differs below. No letter says it before somebody approves it.</source>
        <translation>შეადარეთ ქვემოთ, რა განსხვავდება. სანამ ვინმე არ მოიწონებს, ამას არცერთი წერილი არ იტყვის.</translation>
    </message>
    <message>
        <source>{} words it like this</source>
        <translation>ასე აყალიბებს: {}</translation>
    </message>
    <message>
        <source>This letter does not print it: what it is printed for is not known of this client.</source>
        <translation>ამ წერილში ეს არ იბეჭდება: ამ კლიენტზე უცნობია ის, რისთვისაც იბეჭდება.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>მოწონება</translation>
    </message>
    <message>
        <source>Something is to be mended</source>
        <translation>რაღაც გამოსასწორებელია</translation>
    </message>
    <message>
        <source>Proposed; letters do not say it yet</source>
        <translation>შემოთავაზებულია; წერილები ამას ჯერ არ ამბობს</translation>
    </message>
    <message>
        <source>These words stand in letters</source>
        <translation>ეს ტექსტი წერილებში მოქმედებს</translation>
    </message>
    <message>
        <source>A name: it stands beside the words.</source>
        <translation>სახელი: ის ტექსტის გვერდით იწერება.</translation>
    </message>
    <message>
        <source>Approved: letters say it from now on</source>
        <translation>მოწონებულია: წერილები ამიერიდან ასე ამბობს</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>გაუქმდა</translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>მონახაზი შენახულია: {}</translation>
    </message>
</context>
<context>
    <name>WordingsPage</name>
    <message>
        <source>Type of letter</source>
        <translation>წერილის სახე</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Words of a sentence</source>
        <translation>წინადადების ტექსტი</translation>
    </message>
    <message>
        <source>Search the sentences</source>
        <translation>წინადადებებში ძიება</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>ჩვენი ტექსტით</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>მოსაწონებელი</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>ფილტრები</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>წინადადებები</translation>
    </message>
    <message>
        <source>Share our words</source>
        <translation>ტექსტის გაზიარება</translation>
    </message>
    <message>
        <source>Take in a partner’s</source>
        <translation>პარტნიორისგან მიღება</translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation>წერილების ტექსტი</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>წერილები</translation>
    </message>
    <message>
        <source>Written: {}. It holds words alone, nothing of any case.</source>
        <translation>ჩაიწერა: {}. მასში მხოლოდ ტექსტია, საქმეებიდან – არაფერი.</translation>
    </message>
    <message>
        <source>Show every sentence</source>
        <translation>ყველა წინადადების ჩვენება</translation>
    </message>
    <message>
        <source>Every letter says what ships with the program until you word a sentence otherwise. Your words ask for the same facts; somebody compares and approves them by name before a letter says them.</source>
        <translation>ყოველი წერილი პროგრამის ტექსტს იყენებს, სანამ წინადადებას სხვაგვარად არ ჩამოაყალიბებთ. თქვენი ტექსტი იმავე ფაქტებს ითხოვს; სანამ წერილში მოხვდება, მას ვიღაც ადარებს და თავისი სახელით იწონებს.</translation>
    </message>
    <message>
        <source>[Enter] opens a sentence, [Alt F] inserts a fact</source>
        <translation>[Enter] წინადადებას ხსნის, [Alt F] ფაქტს სვამს</translation>
    </message>
    <message>
        <source>No sentence here in your words</source>
        <translation>აქ თქვენი ტექსტით წინადადება არ არის</translation>
    </message>
    <message>
        <source>From {}: to be approved</source>
        <translation>ვისგან: {}; მოსაწონებელია</translation>
    </message>
    <message>
        <source>Where our words go: a stick for a partner</source>
        <translation>სად ჩაიწეროს ჩვენი ტექსტი: ფლეშ-მეხსიერება პარტნიორისთვის</translation>
    </message>
    <message>
        <source>Words of letters that a partner signed</source>
        <translation>წერილების ტექსტი, პარტნიორის ხელმოწერით</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to compare, signed by {}</source>
        <translation>
            <numerusform>შესადარებელია %n წინადადება, ხელმოწერა: {}</numerusform>
            <numerusform>შესადარებელია %n წინადადება, ხელმოწერა: {}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>დიახ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>არა</translation>
    </message>
</context>
</TS>
