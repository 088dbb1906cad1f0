/** Names of illnesses, as people write them. */
export const illnesses =
  '感冒|发烧|流感|咳嗽|鼻炎|咽炎|哮喘|支气管炎|肺炎|便秘|腹泻|拉肚子|胃病|胃炎|肠胃炎|胃痛|胃胀|肠炎|胃酸|幽门|失眠|睡眠障碍|头痛|头疼|偏头痛|头晕|颈椎病|腰椎|腰间盘|腰痛|腰疼|关节炎|关节痛|关节疼|膝盖疼|痛风|风湿|肩周炎|骨质疏松|鼠标手|腱鞘炎|痛经|宫寒|月经不调|妇科病|贫血|高血压|低血压|糖尿病|高血脂|三高|血栓|脂肪肝|结节|心脏病|冠心病|中风|癌症?|肿瘤|化疗|抑郁症?|焦虑症|自闭症|多动症|近视|散光|老花|白内障|干眼症|飞蚊症|痔疮|湿气|湿毒|寒湿|体寒|肾虚|阳痿|早泄|脱发|斑秃|过敏性?(?:鼻炎|皮炎)|湿疹|荨麻疹|皮炎|痤疮|玫瑰痤疮|毛囊炎|银屑病|牛皮癣|脚气|灰指甲|冻疮|红屁屁|尿布疹|口腔溃疡|牙周炎|鸡眼|扁平疣|静脉曲张|打鼾|呼吸暂停|手脚冰凉|更年期|甲亢|甲状腺';

export const englishIllnesses =
  '(?:colds?|flu|fevers?|insomnia|sleep apn(?:o)?ea|arthritis|rheumatism|gout|diabetes|(?:high )?blood pressure|hypertension|cholesterol|cancer|tumou?rs?|chemo(?:therapy)?|anxiety|depression|adhd|autism|eczema|psoriasis|dermatitis|rosacea|acne|diseases?|illness(?:es)?|infections?|constipation|diarrh(?:o)?ea|ibs|reflux|heartburn|migraines?|headaches?|inflammation|gastritis|ulcers?|allerg(?:y|ies)|asthma|bronchitis|cough|hangovers?|(?:chronic |joint |back |neck |knee |period |muscle )?pain|cramps|sciatica|carpal tunnel|myopia|short[- ]?sight(?:edness)?|nappy rash|diaper rash|colic|teething pain|toothache|anaemia|anemia|menopause|hot flushes|varicose veins|tinnitus|vertigo|osteoporosis|thyroid|snoring|blood sugar)';

/** What says that nothing is healed: a warning, a denial, the way to a doctor, a jest. */
export const disclaims =
  /(?:不能|不可|不会|不具有?|没有|并无|无法|不是|并非|不要|别|不宜|难以|不等于|不作|不宣称|不敢说|不保证|不治|治不了|管不了|救不了|改变不了|没说)[^，,]{0,12}(?:代替|替代|治|疗|药|预防|作用|功效|效果|承诺|指望|降|减肥|抗炎|消炎|生发|祛|病|变|瘦|医)|治不了|管不了|没治好|没好|不治病|遵医嘱|听医生|请就医|及时就医|去医院|去看(?:医生|皮肤科|诊)|看(?:了)?医生|看皮肤科|咨询医生|问(?:过|一下)?医生|问药师|选择困难|拖延症|强迫症|懒癌|公主病|直男癌|尴尬癌|周一综合|不高兴|不开心|起床气|班味/u;

export const disclaimsInEnglish =
  /\b(?:not|no|never|cannot|can[’']t|won[’']t|doesn[’']t|does not|isn[’']t|don[’']t|nor|neither|nothing|without|didn[’']t|hasn[’']t|still have|makes no)\b.{0,40}\b(?:cures?|treats?|heals?|prevents?|medicine|medication|drugs?|remed(?:y|ies)|claims?|diagnose|replace|substitute|promises?|lowers?|boosts?|detox|fix|medical|therapy|anti-inflammatory|doctor|regrow|grows?)\b|\b(?:see|ask|talk to|consult|call|went to|go to) (?:a|your|my|the) (?:doctor|pharmacist|gp|dermatologist|paediatrician|physician|vet)\b/i;
